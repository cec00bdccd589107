import { describe, expect, it, vi } from 'vitest';
import { createRoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import { straightLineTime } from '#shared/geo/straight-line.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { NO_CLOSURES } from '#shared/schemas/road-closure.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { drawNetwork, type DrawnNetwork } from '#tests/support/roads/drawn-network.ts';

const AT = 1_700_000_000_000;

const bytesOf = async ({ elements }: DrawnNetwork): Promise<Uint8Array> => {
  const read = async function* (): AsyncIterable<(typeof elements)[number]> {
    await Promise.resolve();
    yield* elements;
  };
  return (await compileRoads(read)).bytes;
};

const withRoads = (roads: () => Promise<Uint8Array | undefined>): { times: TravelTimes; warn: ReturnType<typeof vi.fn> } => {
  const warn = vi.fn();
  return { times: createRoadTravelTimes(createRoadGraphs({ roads, hourFactors: () => Promise.resolve(undefined) }, warn)), warn };
};

describe('travel times of a centre', () => {
  it('come from its roads, which are read once', async () => {
    const network = await drawNetwork('A--B');
    const roads = vi.fn(async () => bytesOf(network));
    const { times, warn } = withRoads(roads);
    const question = { centre: 'yanhu', closures: NO_CLOSURES, from: [network.at('A'), network.at('B')], to: network.at('B'), at: AT };
    expect(await times.travelTimes(question)).toEqual(await times.travelTimes(question));
    expect(await times.travelTimes(question)).toMatchObject([
      { reachable: true, source: 'road-graph', degraded: false },
      { reachable: true, milliseconds: 0 },
    ]);
    expect(roads).toHaveBeenCalledTimes(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['missing', () => Promise.resolve(undefined)],
    ['damaged', () => Promise.resolve(new Uint8Array(100))],
    ['unreadable', () => Promise.reject(new Error('Cannot read the disk'))],
  ])('are a straight line marked degraded, never 0 and logged once, when the roads are %s', async (_, roads) => {
    const { times, warn } = withRoads(roads);
    const question = { centre: 'yanhu', closures: NO_CLOSURES, from: [[111, 35]] as const, to: [111, 35] as const, at: AT };
    const [first] = await times.travelTimes(question);
    await times.travelTimes(question);
    expect(first).toMatchObject({ reachable: true, source: 'straight-line', degraded: true });
    expect(first?.reachable && first.milliseconds).toBeGreaterThan(0);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('use the roads again once they are there', async () => {
    const network = await drawNetwork('A--B');
    const roads = vi.fn<() => Promise<Uint8Array | undefined>>(() => Promise.resolve(undefined));
    const { times } = withRoads(roads);
    const question = { centre: 'yanhu', closures: NO_CLOSURES, from: [network.at('A')], to: network.at('B'), at: AT };
    expect(await times.travelTimes(question)).toMatchObject([{ degraded: true }]);
    roads.mockImplementation(() => bytesOf(network));
    expect(await times.travelTimes(question)).toMatchObject([{ degraded: false }]);
  });
});

describe('the straight line', () => {
  it('takes longer than the crow flies', () => {
    // One degree of latitude is 111.2 km; by road 158 km at 40 km/h.
    const time = straightLineTime([111, 35], [111, 36]);
    expect(time).toMatchObject({ meters: 157_897, degraded: true });
    expect(time.reachable && time.milliseconds / 3_600_000).toBeCloseTo(3.947, 2);
  });
});
