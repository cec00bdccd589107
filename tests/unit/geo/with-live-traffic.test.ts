import { describe, expect, it, vi } from 'vitest';
import { createRoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import { TRAFFIC_BUDGET_MILLISECONDS, withLiveTraffic } from '#shared/geo/with-live-traffic.ts';
import type { LiveTraffic, TrafficDrive } from '#shared/ports/live-traffic.ts';
import { NO_CLOSURES, type ClosuresInForce } from '#shared/schemas/road-closure.ts';
import { manualClock } from '#tests/support/manual-clock.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

const jam: TrafficDrive = { milliseconds: 900_000, meters: 2000 };

/** Asks from A and D to C with a service that answers so. */
const given = async (drives: LiveTraffic['drives'], { closures = NO_CLOSURES, bytes = true }: { closures?: ClosuresInForce; bytes?: boolean } = {}) => {
  const network = await drawNetwork('A----B----C----D');
  const graphs = createRoadGraphs({ roads: () => Promise.resolve(bytes ? network.bytes : undefined), hourFactors: () => Promise.resolve(undefined) }, () => undefined);
  const clock = manualClock();
  const warn = vi.fn();
  const ask = vi.fn(drives);
  const times = withLiveTraffic({ roads: createRoadTravelTimes(graphs), graphs, liveTraffic: { drives: ask }, clock, warn });
  const answer = times.travelTimes({ centre: 'yanhu', closures, from: [network.at('A'), network.at('D')], to: network.at('C'), at: clock.now() });
  return { network, clock, warn, ask, answer, sources: async () => (await answer).map(({ source }) => source) };
};
const byRoad = ['road-graph', 'road-graph'];
const closedAt = async (place: string): Promise<ClosuresInForce> => {
  const { at } = await drawNetwork('A----B----C----D');
  return { version: 1, closures: [{ id: 'flood', part: { kind: 'road', at: at(place) }, reason: 'flood', closedAt: 0 }] };
};

describe('live traffic', () => {
  it('is used when it answers for every place, and says so', async () => {
    const { answer } = await given(() => Promise.resolve([jam, jam]));
    expect(await answer).toEqual([jam, jam].map((drive) => ({ reachable: true, ...drive, source: 'amazon-location', degraded: false })));
  });

  it('that comes too late is not waited for, and is given up', async () => {
    let isGivenUp = false;
    const { clock, sources, warn } = await given((_, signal) => new Promise(() => signal.addEventListener('abort', () => (isGivenUp = true))));
    let found: readonly string[] | undefined;
    void sources().then((answered) => (found = answered));
    await vi.waitFor(async () => {
      await clock.pass(TRAFFIC_BUDGET_MILLISECONDS);
      expect(found).toEqual(byRoad);
    });
    expect(isGivenUp).toBe(true);
    expect(warn).not.toHaveBeenCalled();
  });

  it('that fails leaves the answer to the roads, with a word in the log', async () => {
    const { sources, warn } = await given(() => Promise.reject(new Error('throttled')));
    expect(await sources()).toEqual(byRoad);
    expect(warn).toHaveBeenCalledWith('Live traffic cannot be used, so times are by the roads alone', { centre: 'yanhu', reason: 'throttled' });
  });

  it('that knows only some of the places is not mixed with the roads', async () => {
    expect(await (await given(() => Promise.resolve([jam, undefined]))).sources()).toEqual(byRoad);
  });

  it('answers where the roads are missing', async () => {
    expect(await (await given(() => Promise.resolve([jam, jam]), { bytes: false })).sources()).toEqual(['amazon-location', 'amazon-location']);
  });

  it('is told of closed roads, and what they cut off stays cut off', async () => {
    const { answer, ask, network } = await given(() => Promise.resolve([jam, jam]), { closures: await closedAt('BC:0.5') });
    expect(await answer).toEqual([{ reachable: false, source: 'road-graph', degraded: false }, { reachable: true, ...jam, source: 'amazon-location', degraded: false }]);
    const [west, south, east, north] = ask.mock.calls[0]![0].avoid[0]!;
    expect([west < network.at('B')[0], east > network.at('C')[0], south < 0, north > 0]).toEqual([true, true, true, true]);
  });

  it('is not asked while more is closed than it can be told', async () => {
    const one = await closedAt('BC:0.5');
    const many = { version: 60, closures: Array.from({ length: 60 }, (_, i) => ({ ...one.closures[0]!, id: `flood-${i}` })) };
    const { sources, ask } = await given(() => Promise.resolve([jam, jam]), { closures: many });
    expect(await sources()).toEqual(byRoad);
    expect(ask).not.toHaveBeenCalled();
  });
});
