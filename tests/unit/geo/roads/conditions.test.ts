import { describe, expect, it } from 'vitest';
import type { Closure } from '#shared/geo/roads/conditions/closure.ts';
import { HOURS_PER_WEEK, paceAt } from '#shared/geo/roads/conditions/hour-factors.ts';
import { withConditions } from '#shared/geo/roads/conditions/with-conditions.ts';
import { demandOn, demandTimes } from '#shared/geo/roads/cover/demand.ts';
import { Partition } from '#shared/geo/roads/cover/partition.ts';
import { isochrones } from '#shared/geo/roads/isochrones.ts';
import { NEVER, type RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { route } from '#shared/geo/roads/route.ts';
import { travelTable, travelTimes } from '#shared/geo/roads/travel-times.ts';
import { drawNetwork, type DrawnNetwork } from '#tests/support/roads/drawn-network.ts';

/** Two bridges over a river: B–E near, C–F far. */
const RIVER = `
A-----B-----------C
      |           |
      |           |
D-----E-----------F`;

const closing = ({ graph }: DrawnNetwork, ...closures: Closure[]): RoadGraph => withConditions(graph, { closures });
const msOf = (time: { reachable: boolean; milliseconds?: number } | undefined): number => (time?.reachable ? (time.milliseconds ?? NaN) : NaN);

describe('a closed bridge', () => {
  it('is honoured by times, table, route, partition, isochrone and cover at once', async () => {
    const network = await drawNetwork(RIVER);
    const { at } = network;
    const closed = closing(network, { kind: 'road', at: at('BE:0.5') });
    const before = msOf(travelTimes(network.graph, [at('A')], at('D'))[0]);
    const after = msOf(travelTimes(closed, [at('A')], at('D'))[0]);
    expect(after).toBeGreaterThan(before * 2);
    expect(msOf(travelTable(closed, [at('A')], [at('D')])[0]?.[0])).toBe(after);
    expect(route(closed, at('A'), at('D'))?.milliseconds).toBe(after);
    expect(new Partition(closed, [at('A')]).nearest(at('D'))?.milliseconds).toBe(after);
    expect([...demandTimes(demandOn(closed, [{ place: at('D'), people: 1, group: 'D' }]), at('A'))]).toEqual([after]);
    const seconds = [Math.round((before + 60_000) / 1000)];
    // How far south what is reached goes on the near side, by the bridge.
    const south = (graph: RoadGraph): number => {
      const corners = isochrones(graph, [at('A')], { seconds, cellMeters: 20 }).features[0]!.geometry.coordinates.flat(2);
      return Math.min(...corners.filter(([longitude]) => longitude < at('B')[0] + 0.001).map(([, latitude]) => latitude));
    };
    expect(south(network.graph)).toBeLessThan(at('D')[1]);
    expect(south(closed)).toBeGreaterThan(at('D')[1] + 0.0009);
  });

  it('leaves the graph without closures as it was', async () => {
    const network = await drawNetwork(RIVER);
    const before = travelTimes(network.graph, [network.at('A')], network.at('D'));
    closing(network, { kind: 'road', at: network.at('BE:0.5') });
    expect(travelTimes(network.graph, [network.at('A')], network.at('D'))).toEqual(before);
  });

  it('can still be driven up to from either side', async () => {
    const network = await drawNetwork('A---------B\n|         |\n|         |\nD-L-M-N---E');
    const { at } = network;
    const closed = closing(network, { kind: 'road', at: at('MN:0.5') });
    expect(route(closed, at('D'), at('M'))?.meters).toBe(Math.round(route(network.graph, at('D'), at('M'))?.meters ?? 0));
    expect(route(closed, at('M'), at('N'))?.meters).toBeGreaterThan(1500);
  });

  it('makes what lies beyond it unreachable where there is no other way', async () => {
    const network = await drawNetwork('A--B--C--D');
    const closed = closing(network, { kind: 'road', at: network.at('BC:0.5') });
    expect(travelTimes(closed, [network.at('A')], network.at('D'))).toEqual([{ reachable: false, reason: 'not-connected' }]);
  });

  it('serves a place on it from the nearest open road', async () => {
    const network = await drawNetwork('A--B--C');
    const closed = closing(network, { kind: 'road', at: network.at('BC:0.5') });
    const [time] = travelTimes(closed, [network.at('A')], network.at('BC:0.1'));
    // From B on foot: 30 m at 5 km/h.
    expect(msOf(time)).toBeGreaterThan(msOf(travelTimes(network.graph, [network.at('A')], network.at('B'))[0]) + 21_000);
  });
});

describe('a closure', () => {
  it('from one place to another closes the road between them', async () => {
    const network = await drawNetwork('A--B--C--D--E\n|           |\nF-----------G');
    const { at } = network;
    const closed = closing(network, { kind: 'road', at: at('BC:0.5'), to: at('CD:0.5') });
    expect(route(closed, at('A'), at('E'))?.streets).toHaveLength(1);
    expect(route(closed, at('B'), at('D'))?.meters).toBeGreaterThan(1700);
    expect(route(closed, at('A'), at('AB:0.9'))?.meters).toBeLessThan(300);
  });

  it('of an area closes every road in it or across it', async () => {
    const network = await drawNetwork(RIVER);
    const { at } = network;
    const [[west, north], [, south]] = [at('B'), at('E')];
    const middle = (north + south) / 2;
    const outline = [[west - 0.001, middle - 0.0001], [west + 0.001, middle - 0.0001], [west + 0.001, middle + 0.0001], [west - 0.001, middle + 0.0001]] as const;
    expect(route(closing(network, { kind: 'area', outline }), at('A'), at('D'))?.meters).toBeGreaterThan(3000);
  });

  it('far from any road closes nothing', async () => {
    const network = await drawNetwork(RIVER);
    const closed = closing(network, { kind: 'road', at: [50, 50] });
    expect(travelTimes(closed, [network.at('A')], network.at('D'))).toEqual(travelTimes(network.graph, [network.at('A')], network.at('D')));
  });

  it('is refused on a graph that has conditions already', async () => {
    const network = await drawNetwork(RIVER);
    const closed = closing(network, { kind: 'road', at: network.at('AB:0.5') });
    expect(() => withConditions(closed, {})).toThrow('Cannot apply conditions: the graph has some already');
  });
});

describe('the hour of the week', () => {
  const rushHour = { name: 'rush', source: 'test', classes: { residential: Array.from({ length: HOURS_PER_WEEK }, (_, hour) => (hour === 8 ? 1.5 : 1)) } };

  it('makes roads of a class slower, whole roads and parts alike', async () => {
    const { graph, at } = await drawNetwork('A--B--C--D', { ways: { CD: { highway: 'primary' } } });
    const rush = withConditions(graph, { pace: paceAt(rushHour, 8) });
    const time = (on: RoadGraph, from: string, to: string): number => msOf(travelTimes(on, [at(from)], at(to))[0]);
    expect(time(rush, 'A', 'C')).toBe(Math.round(time(graph, 'A', 'C') * 1.5));
    expect(Math.abs(time(rush, 'AB:0.2', 'AB:0.8') - time(graph, 'AB:0.2', 'AB:0.8') * 1.5)).toBeLessThanOrEqual(1);
    expect(time(rush, 'C', 'D')).toBe(time(graph, 'C', 'D'));
    expect(time(withConditions(graph, { pace: paceAt(rushHour, 9) }), 'A', 'D')).toBe(time(graph, 'A', 'D'));
  });

  it('goes together with closures', async () => {
    const network = await drawNetwork(RIVER);
    const { at } = network;
    const both = withConditions(network.graph, { pace: paceAt(rushHour, 8), closures: [{ kind: 'road', at: at('BE:0.5') }] });
    const closed = closing(network, { kind: 'road', at: at('BE:0.5') });
    expect(Math.abs(msOf(travelTimes(both, [at('A')], at('D'))[0]) - msOf(travelTimes(closed, [at('A')], at('D'))[0]) * 1.5)).toBeLessThan(5);
    expect(Array.from(both.roadMs).filter((ms) => ms === NEVER)).toHaveLength(2);
  });

  it('outside the week is refused', () => {
    expect(() => paceAt(rushHour, 168)).toThrow('Cannot take factors: the hour of the week is 168');
  });
});
