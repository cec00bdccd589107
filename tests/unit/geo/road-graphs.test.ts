import { describe, expect, it } from 'vitest';
import { hourOfWeekAt } from '#shared/geo/hour-of-week.ts';
import { createRoadGraphs } from '#shared/geo/road-graphs.ts';
import { HOURS_PER_WEEK } from '#shared/geo/roads/conditions/hour-factors.ts';
import { travelTimes } from '#shared/geo/roads/travel-times.ts';
import { NO_CLOSURES, type ClosuresInForce } from '#shared/schemas/road-closure.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

/** Monday 8:00 in China. */
const MONDAY_EIGHT = Date.UTC(2026, 0, 5, 0);
const HOUR = 3_600_000;

const given = async (hours?: object) => {
  const network = await drawNetwork('A--B--C\n|     |\nD-----E');
  const graphs = createRoadGraphs({ roads: () => Promise.resolve(network.bytes), hourFactors: () => Promise.resolve(hours && JSON.stringify(hours)) }, () => undefined);
  const closed = (version: number, ...places: string[]): ClosuresInForce => ({ version, closures: places.map((place) => ({ id: place, part: { kind: 'road', at: network.at(place) }, reason: 'flood', closedAt: 0 })) });
  const find = async (closures = NO_CLOSURES, at = MONDAY_EIGHT) => (await graphs.find('yanhu', { closures, at }))!;
  const seconds = async (closures: ClosuresInForce, at?: number) => {
    const [time] = travelTimes(await find(closures, at), [network.at('A')], network.at('C'));
    return time?.reachable ? Math.round(time.milliseconds / 1000) : undefined;
  };
  return { closed, find, seconds };
};

describe('the graph of a moment', () => {
  it('is one and the same for the same list, so that what is worked out on it can be kept', async () => {
    const { closed, find } = await given();
    expect(await find()).toBe(await find());
    expect(await find(closed(1, 'AB:0.5'))).toBe(await find(closed(1, 'AB:0.5')));
    expect(await find(closed(1, 'AB:0.5'))).not.toBe(await find());
  });

  it('is another for another version, and for the same version after something lapsed', async () => {
    const { closed, find, seconds } = await given();
    expect(await find(closed(1, 'AB:0.5'))).not.toBe(await find(closed(2, 'AB:0.5')));
    expect(await seconds(closed(2, 'AB:0.5', 'DE:0.5'))).toBeUndefined();
    expect(await seconds(closed(2, 'AB:0.5'))).toBeGreaterThan((await seconds(NO_CLOSURES))!);
  });

  it('is right again once the last closure has gone', async () => {
    const { closed, find, seconds } = await given();
    await seconds(closed(1, 'AB:0.5'));
    expect(await find({ version: 2, closures: [] })).toBe(await find());
  });

  it('is found anew after so many others that it was let go', async () => {
    const { closed, seconds } = await given();
    const first = await seconds(closed(1, 'AB:0.5'));
    for (let version = 2; version < 9; version += 1) await seconds(closed(version, 'DE:0.5'));
    expect(await seconds(closed(1, 'AB:0.5'))).toBe(first);
  });
});

describe('the hour of the week', () => {
  const rush = { name: 'rush', source: 'test', classes: { residential: Array.from({ length: HOURS_PER_WEEK }, (_, hour) => (hour === 8 ? 2 : 1)) } };

  it('counts from Monday 0:00 in China', () => {
    expect([hourOfWeekAt(MONDAY_EIGHT), hourOfWeekAt(MONDAY_EIGHT - 9 * HOUR), hourOfWeekAt(0)]).toEqual([8, 167, 80]);
  });

  it('makes the roads of a pack with factors slower, together with what is closed', async () => {
    const { closed, seconds } = await given(rush);
    for (const closures of [NO_CLOSURES, closed(1, 'AB:0.5')]) {
      expect(await seconds(closures)).toBeCloseTo(2 * (await seconds(closures, MONDAY_EIGHT + HOUR))!, -0.5);
    }
  });
});
