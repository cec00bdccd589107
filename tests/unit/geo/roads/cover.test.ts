import { describe, expect, it } from 'vitest';
import { Cover } from '#shared/geo/roads/cover/cover.ts';
import { demandOn, reachedFrom } from '#shared/geo/roads/cover/demand.ts';
import { Partition } from '#shared/geo/roads/cover/partition.ts';
import { nearestByRoad } from '#shared/geo/roads/travel-times.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

/** A county on two banks: the one bridge is at the far end, so D, close to A by air, is the last place that A reaches. */
const TWO_BANKS = `
A-----B-----C
            |
            |
D-----E-----F`;

describe('the partition by nearest substation', () => {
  it('gives each place its substation by road, not by air', async () => {
    const { graph, at } = await drawNetwork(TWO_BANKS);
    const partition = new Partition(graph, [at('A'), at('F')]);
    expect(partition.nearest(at('D'))?.place).toBe(1);
    expect(partition.nearest(at('AB:0.4'))?.place).toBe(0);
    expect(partition.nearest([1, 1])).toBeUndefined();
  });

  it('agrees with the search at every place', async () => {
    const { graph, at } = await drawNetwork(`
A--B->C
|  |  v
D--E--F   G--H`);
    const stations = ['AB:0.3', 'F', 'EF:0.5'].map(at);
    const partition = new Partition(graph, stations);
    for (const place of ['A', 'AB:0.2', 'AB:0.9', 'BC:0.5', 'CF:0.7', 'D', 'EF:0.4', 'EF:0.6', 'G'].map(at)) {
      expect(partition.nearest(place)).toEqual(nearestByRoad(graph, stations, place));
    }
  });
});

describe('cover', () => {
  const people = [
    { letter: 'A', people: 100, group: 'north' },
    { letter: 'C', people: 50, group: 'north' },
    { letter: 'D', people: 30, group: 'south' },
  ];

  it('counts the people whom a unit reaches in time, by township, as units come and go', async () => {
    const { graph, at } = await drawNetwork(TWO_BANKS);
    const demand = demandOn(graph, people.map(({ letter, ...point }) => ({ ...point, place: at(letter) })));
    // 30 km/h at most in a street: 600 m take about 70 s.
    const [north, south] = [reachedFrom(demand, at('B'), 90_000), reachedFrom(demand, at('E'), 90_000)];
    expect([[...north], [...south]]).toEqual([[1, 1, 0], [0, 0, 1]]);
    const cover = new Cover(demand);
    expect(cover.total()).toEqual({ people: 180, covered: 0 });
    cover.add(north);
    cover.add(south);
    expect(cover.total()).toEqual({ people: 180, covered: 180 });
    expect(cover.lostWithout(south)).toBe(30);
    cover.remove(south);
    expect([...cover.byGroup()]).toEqual([['north', { people: 150, covered: 150 }], ['south', { people: 30, covered: 0 }]]);
  });

  it('loses nobody with a unit whose people another reaches too', async () => {
    const { graph, at } = await drawNetwork(TWO_BANKS);
    const demand = demandOn(graph, people.map(({ letter, ...point }) => ({ ...point, place: at(letter) })));
    const row = reachedFrom(demand, at('B'), 90_000);
    const cover = new Cover(demand);
    cover.add(row);
    cover.add(row);
    expect(cover.lostWithout(row)).toBe(0);
  });
});
