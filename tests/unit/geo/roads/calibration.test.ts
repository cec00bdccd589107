import { describe, expect, it } from 'vitest';
import { calibrate } from '#shared/geo/roads/calibration/calibrate.ts';
import { legsOf, type Fix, type Leg } from '#shared/geo/roads/calibration/recorded-run.ts';
import { route } from '#shared/geo/roads/route.ts';
import { randomFrom } from '#tests/support/roads/random.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

const AT = 1_700_000_000_000;

describe('calibration', () => {
  it('finds how much longer roads of a class really take, and is judged on runs that it did not see', async () => {
    const { graph, at } = await drawNetwork('A---------B---------C\n\n\nD---------E---------F', {
      ways: { AB: { highway: 'primary' }, BC: { highway: 'primary' }, DE: { highway: 'track' }, EF: { highway: 'track' } },
    });
    const random = randomFrom(7);
    const truth = { primary: 1.3, residential: 1, track: 2 };
    const legs = Array.from({ length: 200 }, (_, i): Leg => {
      const [from, to] = [at(['AB:0.1', 'DE:0.1'][i % 2]!), at(['BC:0.9', 'EF:0.9'][i % 2]!)];
      const found = route(graph, from, to)!;
      const share = truth[found.streets[0]!.roadClass as keyof typeof truth];
      return { run: String(i), at: AT, from, to, milliseconds: found.milliseconds * share * (0.9 + 0.2 * random()) };
    });
    const { factors, before, after } = calibrate(graph, legs, () => 10);
    expect(factors.classes.primary?.[10]).toBeCloseTo(1.3, 1);
    expect(factors.classes.track?.[10]).toBeCloseTo(2, 1);
    expect(factors.classes.motorway?.[60]).toBeCloseTo(1, 1);
    expect(before.legs).toBe(40);
    expect(after.medianShare).toBeLessThan(before.medianShare / 3);
  });

  it('finds the hours in which all roads take longer', async () => {
    const { graph, at } = await drawNetwork('A---------B---------C');
    const milliseconds = route(graph, at('A'), at('C'))!.milliseconds;
    const legs = Array.from({ length: 400 }, (_, i): Leg => ({ run: String(i), at: i % 2, from: at('A'), to: at('C'), milliseconds: milliseconds * (i % 2 === 0 ? 1 : 1.5) }));
    const { factors } = calibrate(graph, legs, (time) => (time === 0 ? 3 : 8));
    const [night, rush] = [factors.classes.residential![3]!, factors.classes.residential![8]!];
    expect(rush / night).toBeGreaterThan(1.25);
    expect(factors.classes.residential![8 + 24]).toBe(rush);
  });

  it('learns nothing from nothing', async () => {
    const { graph } = await drawNetwork('A--B');
    const { factors, before } = calibrate(graph, [], () => 0);
    expect(new Set(Object.values(factors.classes).flat())).toEqual(new Set([1]));
    expect(before).toEqual({ legs: 0, meanSeconds: 0, medianShare: 0 });
  });
});

describe('the legs of recorded runs', () => {
  const fix = (run: string, seconds: number, longitude: number): Fix => ({ run, at: AT + seconds * 1000, coordinate: [longitude, 0] });

  it('join fixes a minute or more apart, run by run, in order of time', () => {
    const legs = legsOf([fix('b', 0, 0.1), fix('a', 130, 0.02), fix('a', 0, 0), fix('a', 20, 0.003), fix('a', 65, 0.01), fix('b', 90, 0.12)]);
    expect(legs.map(({ run, milliseconds }) => [run, milliseconds / 1000])).toEqual([['b', 90], ['a', 65], ['a', 65]]);
  });

  it('leave out standing still and long silences', () => {
    expect(legsOf([fix('a', 0, 0), fix('a', 120, 0.0001), fix('a', 7200, 0.05)])).toEqual([]);
  });
});
