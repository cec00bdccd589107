import { describe, expect, it } from 'vitest';
import { isochrones, type Isochrone } from '#shared/geo/roads/isochrones.ts';
import { travelTimesFrom } from '#shared/geo/roads/travel-times.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

const isInRing = ([x, y]: Coordinate, ring: readonly (readonly [number, number])[]): boolean =>
  ring.slice(1).filter(([bx, by], i) => {
    const [ax, ay] = ring[i]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length % 2 === 1;

const isIn = (place: Coordinate, { geometry }: Isochrone): boolean =>
  geometry.coordinates.some(([outline, ...holes]) => isInRing(place, outline!) && !holes.some((hole) => isInRing(place, hole)));

const areaOf = (ring: readonly (readonly [number, number])[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]) / 2, 0);

/** A ring road around open country. */
const RING_ROAD = `
A---------B
|         |
|         |
|         |
|         |
C---------D`;

describe('an isochrone', () => {
  it('holds the places on roads that are reached in time, and no others', async () => {
    const { graph, at } = await drawNetwork('A-----B-----C-----D\n      |\n      |\n      E');
    const [band] = isochrones(graph, [at('A')], { seconds: [150], cellMeters: 20 }).features;
    const places = ['A', 'AB:0.5', 'B', 'BC:0.3', 'BC:0.9', 'C', 'D', 'BE:0.2', 'BE:0.9'].map(at);
    const times = travelTimesFrom(graph, at('A'), places);
    expect(places.map((place) => isIn(place, band!))).toEqual(times.map((time) => time.reachable && time.milliseconds <= 150_000));
  });

  it('keeps the hole inside a ring of roads', async () => {
    const { graph, at } = await drawNetwork(RING_ROAD);
    const [band] = isochrones(graph, [at('A')], { seconds: [900], cellMeters: 25 }).features;
    expect(band?.geometry.coordinates).toHaveLength(1);
    const [outline, hole, ...more] = band!.geometry.coordinates[0]!;
    expect([areaOf(outline!) > 0, areaOf(hole!) < 0, more.length]).toEqual([true, true, 0]);
    expect(outline!.at(0)).toEqual(outline!.at(-1));
    expect(isIn([at('B')[0] / 2, at('C')[1] / 2], band!)).toBe(false);
  });

  it('of several bands gives each, the longest first, one within the other', async () => {
    const { graph, at } = await drawNetwork(RING_ROAD);
    const { features } = isochrones(graph, [at('A')], { seconds: [60, 180, 60], cellMeters: 25 });
    expect(features.map(({ properties }) => properties.seconds)).toEqual([180, 60]);
    const [wide, near] = features;
    expect([isIn(at('AB:0.9'), wide!), isIn(at('AB:0.9'), near!), isIn(at('AB:0.3'), near!)]).toEqual([true, false, true]);
  });

  it('of several places joins what each reaches', async () => {
    const { graph, at } = await drawNetwork('A------------------------------------B');
    const [band] = isochrones(graph, [at('A'), at('B')], { seconds: [60], cellMeters: 25 }).features;
    expect(band?.geometry.coordinates).toHaveLength(2);
  });

  it('of a place far from any road is empty', async () => {
    const { graph } = await drawNetwork('A--B');
    expect(isochrones(graph, [[10, 10]], { seconds: [900] }).features).toEqual([]);
  });

  it('stays as it was drawn', async () => {
    const { graph, at } = await drawNetwork('A--B', { ways: { AB: { highway: 'residential', maxspeed: '30' } } });
    await expect(JSON.stringify(isochrones(graph, [at('A')], { seconds: [20], cellMeters: 50 }), null, 1)).toMatchFileSnapshot('golden/isochrone.geo.json');
  });
});
