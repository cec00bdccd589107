import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLOSURES_ID } from '#shared/domain/closures/closures.ts';
import { readEntries } from '#shared/store/log.ts';
import { verifyLogs } from '#shared/store/verify.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { drawnCounty, type DrawnCounty } from '#tests/support/drawn-county.ts';
import type { LocalItemStore } from '#shared/ports/local/item-store.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { manualClock } from '#tests/support/manual-clock.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

/** Two bridges: B–E beside the station on the south bank, C–F far down the river. */
const RIVER = `
A---------B-------------------C
          |                   |
          |                   |
D---------E-------------------F`;

type Instance = Awaited<ReturnType<typeof givenFunctions<LocalItemStore>>>;
let county: DrawnCounty;
let folder: string;
let instances: Instance[];

/** One more instance on the same store; the first opens it. */
const another = async (clock?: Clock): Promise<Instance> => {
  const [first] = instances;
  const instance = await givenFunctions({ centres: county.centres, ...(clock && { clock }), ...(first ? { store: first.ports.itemStore } : { folder }) });
  instances.push(instance);
  return instance;
};

beforeEach(async () => {
  // 20 s of 200 for the call, 20 s to roll: a unit drives 160 s, which is B and C from the south bank but not A.
  const settings = { target: { seconds: 200, from: 'answered' }, activationSeconds: 20, callHandlingSeconds: 20 } as const;
  county = await drawnCounty(RIVER, { stations: { 'station-north': 'A', 'station-south': 'E' }, villages: { B: 3000, D: 2000, C: 1000 }, settings, ways: { BE: { highway: 'residential', name: '桥东街', bridge: 'yes' } } });
  folder = mkdtempSync(join(tmpdir(), 'yike-test-'));
  instances = [];
});
afterEach(() => {
  for (const instance of instances.reverse()) instance.close();
  rmSync(folder, { recursive: true });
});

const told = ([longitude, latitude]: Coordinate) => ({ longitude, latitude, datum: 'WGS-84' });
const bringOnDuty = async ({ ask }: Instance): Promise<void> => {
  for (const unitId of ['unit-north', 'unit-south']) await ask('set-unit-state', { params: { unitId }, body: { commandId: `duty-${unitId}`, change: { to: 'onDuty' } } });
};
const openAt = async ({ ask }: Instance, place: string): Promise<string> => String((await ask('open-incident', { body: { commandId: `open-${place}`, priority: 'I', place: { position: told(county.at(place)) } } })).body['id']);
const closeBridge = ({ ask }: Instance, more: object = {}, commandId = 'close') => ask('close-road', { body: { commandId, part: { kind: 'road', at: told(county.at('BE:0.5')) }, reason: 'flood', ...more } });
const first = async ({ ask }: Instance, incidentId: string): Promise<unknown> => (await ask('recommend-units', { query: { incidentId } })).body['recommendedUnitId'];

describe('closing the bridge', () => {
  test('changes recommendation, route, isochrone, home station and cover at once, in every instance', async () => {
    const [one, two] = [await another(), await another()];
    await bringOnDuty(one);
    const incidentId = await openAt(one, 'B');
    const answers = async ({ ask }: Instance) => {
      const [recommended, route, isochrones, home, cover] = await Promise.all([
        ask('recommend-units', { query: { incidentId } }),
        ask('get-route', { query: { unitId: 'unit-south', incidentId } }),
        ask('get-isochrones', { query: { id: 'station-south', minutes: '3' } }),
        ask('find-home-station', { query: { longitude: String(county.at('B')[0]), latitude: String(county.at('B')[1]), datum: 'WGS-84' } }),
        ask('get-cover'),
      ]);
      expect([recommended, route, isochrones, home, cover].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const line = (route.body['route'] as { geometry: { coordinates: Coordinate[] } }).geometry.coordinates;
      const corners = (isochrones.body['isochrones'] as { features: { geometry: { coordinates: Coordinate[][][] } }[] }).features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
      return {
        versions: [recommended, route, isochrones, home, cover].map(({ body }) => body['closuresVersion']),
        recommended: recommended.body['recommendedUnitId'],
        metersOfRoute: line.length,
        reachesNorthBank: corners.some(([longitude, latitude]) => longitude < county.at('C')[0] - 0.01 && latitude > county.at('B')[1] - 0.0005),
        home: (home.body['homeStation'] as { stationId: string }).stationId,
        covered: (cover.body['cover'] as { covered: number }).covered,
      };
    };
    for (const instance of [one, two]) {
      expect(await answers(instance)).toMatchObject({ versions: [0, 0, 0, 0, 0], recommended: 'unit-south', reachesNorthBank: true, home: 'station-south' });
    }
    const openRoute = (await answers(one)).metersOfRoute;
    expect(await closeBridge(one)).toMatchObject({ status: 200, body: { version: 1, streets: ['桥东街'] } });
    for (const instance of [one, two]) {
      const after = await answers(instance);
      expect(after).toMatchObject({ versions: [1, 1, 1, 1, 1], recommended: 'unit-north', reachesNorthBank: false, home: 'station-north' });
      expect(after.metersOfRoute).not.toBe(openRoute);
    }
  });

  test('is remembered over a restart', async () => {
    const before = await another();
    await bringOnDuty(before);
    const incidentId = await openAt(before, 'B');
    await closeBridge(before);
    before.close();
    instances = [];
    const after = await another();
    expect(await first(after, incidentId)).toBe('unit-north');
    expect((await after.ask('get-closures')).body).toMatchObject({ version: 1, closures: [{ reason: 'flood', streets: ['桥东街'] }] });
  });

  test('is undone by opening it, and the log says who did what', async () => {
    const instance = await another();
    await bringOnDuty(instance);
    const incidentId = await openAt(instance, 'B');
    const closureId = String((await closeBridge(instance)).body['closureId']);
    expect(await instance.ask('open-road', { params: { closureId }, body: { commandId: 'open' } })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await first(instance, incidentId)).toBe('unit-south');
    expect((await instance.ask('get-closures')).body).toMatchObject({ version: 2, closures: [] });
    const entries = await readEntries(instance.ports.itemStore, { centre: 'yanhu', kind: 'closures', id: CLOSURES_ID });
    expect(entries.map(({ type, by, source }) => [type, by, source])).toEqual([['RoadsClosed', 'user-1', 'console'], ['RoadsOpened', 'user-1', 'console']]);
    expect(verifyLogs(instance.ports.itemStore.scan()).broken).toEqual([]);
  });

  test('ends by itself at its time', async () => {
    const clock = manualClock();
    const instance = await another(clock);
    await bringOnDuty(instance);
    const incidentId = await openAt(instance, 'B');
    await closeBridge(instance, { until: clock.now() + 3_600_000 });
    expect(await first(instance, incidentId)).toBe('unit-north');
    await clock.pass(3_600_000);
    expect(await first(instance, incidentId)).toBe('unit-south');
  });

  test('twice by one command closes it once', async () => {
    const instance = await another();
    const [once, again] = [await closeBridge(instance), await closeBridge(instance)];
    expect(again).toEqual(once);
    expect((await instance.ask('get-closures')).body['closures']).toHaveLength(1);
  });
});

describe('a closure', () => {
  test('stands on everybody\'s board, and its lines are drawn on the map', async () => {
    const { ask } = await another().then(async (instance) => (await closeBridge(instance), instance));
    for (const role of ['dispatcher', 'crew', 'facility', 'responder']) {
      expect((await ask('get-board', { role })).body['entries']).toMatchObject([{ kind: 'closures', id: 'roads', version: 1, live: true }]);
    }
    const [closure] = (await ask('get-closures', { role: 'crew' })).body['closures'] as { geometry: { coordinates: Coordinate[][] } }[];
    expect(closure?.geometry.coordinates).toEqual([[county.at('B'), county.at('E')].map(([x, y]) => [expect.closeTo(x, 6), expect.closeTo(y, 6)] as unknown)]);
  });

  test('of an area closes every road in it', async () => {
    const instance = await another();
    const [[west, north], [, south]] = [county.at('B'), county.at('E')];
    const outline = [[west - 0.001, north - 0.0005], [west + 0.001, north - 0.0005], [west + 0.001, south + 0.0005], [west - 0.001, south + 0.0005]] as const;
    expect(await instance.ask('close-road', { body: { commandId: 'area', part: { kind: 'area', outline: outline.map(told) }, reason: 'flood' } })).toMatchObject({ status: 200, body: { streets: ['桥东街'] } });
  });

  test.each([
    ['where no road is', { part: { kind: 'road', at: { longitude: 50, latitude: 50, datum: 'WGS-84' } } }, 409],
    ['until a time that has passed', { until: 1 }, 409],
    ['of a place without its datum', { part: { kind: 'road', at: { longitude: 0, latitude: 0 } } }, 400],
    ['for a reason in free words', { reason: '张三家门口' }, 400],
  ])('%s is refused', async (_, more, status) => {
    expect(await closeBridge(await another(), more)).toMatchObject({ status });
  });

  test.each(['crew', 'station', 'facility', 'manager'])('is not for a %s to make or to end', async (role) => {
    const { ask } = await another();
    expect(await ask('close-road', { role, body: { commandId: 'close' } })).toMatchObject({ status: 403 });
    expect(await ask('open-road', { role, params: { closureId: 'one' }, body: { commandId: 'open' } })).toMatchObject({ status: 403 });
  });

  test('that nobody knows cannot be opened', async () => {
    const { ask } = await another();
    expect(await ask('open-road', { params: { closureId: 'nobody' }, body: { commandId: 'open' } })).toMatchObject({ status: 404 });
  });
});
