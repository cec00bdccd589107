import { describe, expect, it } from 'vitest';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Place } from '#shared/geo/roads/snap/place.ts';
import { snap } from '#shared/geo/roads/snap/snap.ts';
import { route } from '#shared/geo/roads/route.ts';
import { nearestByRoad, travelTable, travelTimes, travelTimesFrom } from '#shared/geo/roads/travel-times.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

const milliseconds = (time: { reachable: boolean; milliseconds?: number } | undefined): number => (time?.reachable ? (time.milliseconds ?? NaN) : NaN);

describe('travel times', () => {
  it('are whole milliseconds and metres, in the order asked', async () => {
    const { graph, at } = await drawNetwork('A--B-----C');
    const [near, far] = travelTimes(graph, [at('B'), at('A')], at('C'));
    expect(near).toMatchObject({ reachable: true, meters: 600 });
    expect(far).toMatchObject({ reachable: true, meters: 901 });
    expect(Number.isInteger(milliseconds(near)) && milliseconds(near) < milliseconds(far)).toBe(true);
  });

  it('are the same asked from either end', async () => {
    const { graph, at } = await drawNetwork('A--B-->C\n|      |\nD------E');
    const letters = ['A', 'B', 'C', 'D', 'E'].map(at);
    const rows = letters.map((from) => travelTimesFrom(graph, from, letters));
    const columns = letters.map((to) => travelTimes(graph, letters, to));
    expect(rows).toEqual(letters.map((_, i) => columns.map((column) => column[i])));
    expect(travelTable(graph, letters, letters)).toEqual(rows);
  });

  it('between two places of one road take the part between them', async () => {
    const { graph, at } = await drawNetwork('A----------B');
    const whole = milliseconds(travelTimes(graph, [at('A')], at('B'))[0]);
    const part = milliseconds(travelTimes(graph, [at('AB:0.25')], at('AB:0.75'))[0]);
    expect(Math.abs(part - whole / 2)).toBeLessThanOrEqual(1);
  });

  it('go around the block to a place just behind on a one-way', async () => {
    const { graph, at, path } = await drawNetwork('A---->B\n|     |\nD-----E');
    expect(path('AB:0.6', 'AB:0.4')).toBe('BEDA');
    const ahead = milliseconds(travelTimes(graph, [at('AB:0.4')], at('AB:0.6'))[0]);
    const behind = milliseconds(travelTimes(graph, [at('AB:0.6')], at('AB:0.4'))[0]);
    expect(behind).toBeGreaterThan(ahead * 5);
  });

  it('are 0 only for the very place', async () => {
    const { graph, at } = await drawNetwork('A--B');
    expect(travelTimes(graph, [at('A')], at('A'))).toEqual([{ reachable: true, milliseconds: 0, meters: 0 }]);
  });

  it('say that a place on an island is not connected', async () => {
    const { graph, at } = await drawNetwork('A--B   C--D');
    expect(travelTimes(graph, [at('A'), at('C')], at('D')).map((time) => time.reachable)).toEqual([false, true]);
    expect(travelTimes(graph, [at('A')], at('D'))).toEqual([{ reachable: false, reason: 'not-connected' }]);
  });

  it('say that a place far from any road is off the road', async () => {
    const { graph, at } = await drawNetwork('A--B');
    expect(travelTimes(graph, [at('A')], [0, 1])).toEqual([{ reachable: false, reason: 'off-road' }]);
    expect(travelTimes(graph, [[0, 1]], at('A'))).toEqual([{ reachable: false, reason: 'off-road' }]);
  });

  it('count the last metres off the road at walking speed', async () => {
    const { graph, at } = await drawNetwork('A----B');
    const [longitude, latitude] = at('AB:0.5');
    const onRoad = milliseconds(travelTimes(graph, [at('A')], [longitude, latitude])[0]);
    const inField = milliseconds(travelTimes(graph, [at('A')], [longitude, latitude + 0.0009])[0]);
    // 100 m at 5 km/h.
    expect(Math.abs(inField - onRoad - 72_000)).toBeLessThan(200);
  });
});

describe('the nearest by road', () => {
  it('is not the nearest by air when a river lies between', async () => {
    const { graph, at } = await drawNetwork(`
A----B----C
          |
          |
D----E----F`);
    expect(nearestByRoad(graph, [at('D'), at('C')], at('A'))).toMatchObject({ place: 1 });
    expect(nearestByRoad(graph, [], at('A'))).toBeUndefined();
  });
});

describe('a moving vehicle', () => {
  it('is put on the carriageway that it heads along', async () => {
    const { graph, at } = await drawNetwork('A--<--B\nC-->--D');
    const coordinate: Coordinate = [at('AB:0.5')[0], at('A')[1] - 0.0004];
    const roadLatitude = (place: Place): number => (snap(graph, place)?.lat ?? NaN) / 1e7;
    expect(roadLatitude(coordinate)).toBeCloseTo(at('A')[1]);
    expect(roadLatitude({ coordinate, heading: 270 })).toBeCloseTo(at('A')[1]);
    expect(roadLatitude({ coordinate, heading: 90 })).toBeCloseTo(at('C')[1]);
  });
});

describe('a route', () => {
  it('names its streets with their lengths and draws the line from place to place', async () => {
    const { graph, at } = await drawNetwork('A--B--C', { ways: { AB: { highway: 'primary', name: '解放路' }, BC: { highway: 'primary', name: '河东街', ref: 'G209' } } });
    const found = route(graph, at('A'), at('C'));
    expect(found?.streets).toEqual([
      { name: '解放路', ref: '', roadClass: 'primary', meters: 300, flags: [] },
      { name: '河东街', ref: 'G209', roadClass: 'primary', meters: 300, flags: [] },
    ]);
    expect(found?.line.at(0)).toEqual(at('A'));
    expect(found?.line.at(-1)).toEqual(at('C'));
    expect(found?.milliseconds).toBe(milliseconds(travelTimes(graph, [at('A')], at('C'))[0]));
  });
});
