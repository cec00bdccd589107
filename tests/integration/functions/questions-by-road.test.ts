import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { drawnCounty, type DrawnCounty } from '#tests/support/drawn-county.ts';
import { centresOf, smallCentre } from '#tests/support/given-centre.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

/** A main road with a side road, and an island. */
const COUNTY = `
A---------B---------C
          |
          D         X--Y`;

type Functions = Awaited<ReturnType<typeof givenFunctions>>;
let county: DrawnCounty;
let functions: Functions;

beforeEach(async () => {
  county = await drawnCounty(COUNTY, {
    stations: { 'station-west': 'A', 'station-east': 'C' },
    villages: { A: 1000, D: 2000, X: 500 },
    ways: { AB: { highway: 'residential', name: '解州大街' }, BD: { highway: 'residential', name: '庙前巷' } },
    settings: { target: { seconds: 300, from: 'answered' }, activationSeconds: 60, callHandlingSeconds: 60 },
  });
  functions = await givenFunctions({ centres: county.centres });
  for (const unitId of ['unit-west', 'unit-east']) await functions.ask('set-unit-state', { params: { unitId }, body: { commandId: `duty-${unitId}`, change: { to: 'onDuty' } } });
});
afterEach(() => functions.close());

const told = ([longitude, latitude]: Coordinate) => ({ longitude, latitude, datum: 'WGS-84' });
const openAt = async ({ ask }: Functions, place: Coordinate): Promise<string> => String((await ask('open-incident', { body: { commandId: 'open', place: { position: told(place) } } })).body['id']);
const answered = async (name: Parameters<Functions['ask']>[0], asked: Parameters<Functions['ask']>[1] = {}) => {
  const { status, body } = await functions.ask(name, asked);
  expect(status).toBe(200);
  return body;
};

describe('the route of a unit', () => {
  test('is a line with the names of its streets, and the time that the ranking shows', async () => {
    const incidentId = await openAt(functions, county.at('D'));
    const body = await answered('get-route', { query: { unitId: 'unit-west', incidentId } });
    expect(body).toMatchObject({ source: 'road-graph', degraded: false, basis: 'station', route: { type: 'Feature', geometry: { type: 'LineString' } } });
    const { properties, geometry } = body['route'] as { properties: { driveSeconds: number; meters: number; streets: { name: string; meters: number }[] }; geometry: { coordinates: Coordinate[] } };
    expect(properties.streets.map(({ name }) => name)).toEqual(['解州大街', '庙前巷']);
    expect(geometry.coordinates.map(([x, y]) => [x.toFixed(4), y.toFixed(4)])).toEqual(['A', 'B', 'D'].map((letter) => county.at(letter).map((degrees) => (degrees + 0).toFixed(4))));
    const { body: ranking } = await functions.ask('recommend-units', { query: { incidentId } });
    const west = (ranking['ranked'] as { unitId: string; eta: { driveSeconds: number; meters: number } }[]).find(({ unitId }) => unitId === 'unit-west');
    expect([properties.driveSeconds, properties.meters]).toEqual([west?.eta.driveSeconds, west?.eta.meters]);
  });

  test('is missing where no road leads', async () => {
    expect(await answered('get-route', { query: { unitId: 'unit-west', incidentId: await openAt(functions, county.at('Y')) } })).not.toHaveProperty('route');
  });

  test('is for the crew its own, to where it is sent', async () => {
    const crew = { role: 'crew', claims: { 'custom:unit': 'unit-west' } };
    const incidentId = await openAt(functions, county.at('D'));
    expect(await functions.ask('get-route', { ...crew, query: { unitId: 'unit-east', facilityId: 'township' } })).toMatchObject({ status: 403 });
    expect(await functions.ask('get-route', { ...crew, query: { unitId: 'unit-west', incidentId } })).toMatchObject({ status: 403 });
    expect(await functions.ask('get-route', { ...crew, query: { unitId: 'unit-west', facilityId: 'township' } })).toMatchObject({ status: 200 });
  });

  test.each([
    ['to nowhere', {}, 400],
    ['to two places', { incidentId: 'one', facilityId: 'township' }, 400],
    ['to an incident that nobody knows', { incidentId: 'nobody' }, 404],
    ['to a facility that nobody knows', { facilityId: 'nobody' }, 404],
  ])('%s is refused', async (_, query, status) => {
    expect(await functions.ask('get-route', { query: { unitId: 'unit-west', ...query } })).toMatchObject({ status });
  });
});

describe('isochrones', () => {
  test('print the drive budget of each band, the widest first', async () => {
    const body = await answered('get-isochrones', { query: { minutes: '5,10' } });
    expect(body).toMatchObject({ from: ['station-west', 'station-east'], isochrones: { type: 'FeatureCollection' } });
    const { features } = body['isochrones'] as { features: { properties: object; geometry: { type: string; coordinates: unknown[] } }[] };
    expect(features.map(({ properties, geometry }) => [properties, geometry.type])).toEqual([
      [{ withinSeconds: 600, driveBudgetSeconds: 480 }, 'MultiPolygon'],
      [{ withinSeconds: 300, driveBudgetSeconds: 180 }, 'MultiPolygon'],
    ]);
  });

  test('of a quarter and half an hour are what is drawn when nothing is said', async () => {
    const { features } = (await answered('get-isochrones'))['isochrones'] as { features: { properties: { withinSeconds: number } }[] };
    expect(features.map(({ properties }) => properties.withinSeconds)).toEqual([1800, 900]);
  });

  test('of units are of those that can be sent', async () => {
    await functions.ask('set-unit-state', { params: { unitId: 'unit-east' }, body: { commandId: 'out', change: { to: 'outOfService', reason: 'meal' } } });
    expect((await answered('get-isochrones', { query: { of: 'units' } }))['from']).toEqual(['unit-west']);
  });

  test('of so short a time that nothing is left to drive are none', async () => {
    expect((await answered('get-isochrones', { query: { minutes: '2' } }))['isochrones']).toEqual({ type: 'FeatureCollection', features: [] });
  });

  test.each([[{ minutes: '0' }, 400], [{ minutes: '15,x' }, 400], [{ minutes: '1,2,3,4,5' }, 400], [{ id: 'nobody' }, 404]])('with %j are refused', async (query, status) => {
    expect(await functions.ask('get-isochrones', { query })).toMatchObject({ status });
  });
});

describe('cover', () => {
  test('counts people by township, and loses those whom only a unit that left had reached', async () => {
    const townships = [{ townshipId: 'township-at-a', people: 1000 }, { townshipId: 'township-at-d', people: 2000 }, { townshipId: 'township-at-x', people: 500 }];
    const before = await answered('get-cover', { role: 'manager' });
    expect(before).toMatchObject({ availableUnitIds: ['unit-west', 'unit-east'], cover: { driveBudgetSeconds: 180, people: 3500, covered: 3000 } });
    await functions.ask('set-unit-state', { params: { unitId: 'unit-west' }, body: { commandId: 'out', change: { to: 'outOfService', reason: 'breakdown' } } });
    const { cover } = (await answered('get-cover')) as { cover: { covered: number; townships: object[] } };
    expect(cover.covered).toBe(2000);
    expect(cover.townships).toEqual([...[0, 2000, 0].map((covered, i) => ({ ...townships[i], covered })), { townshipId: 'xiezhou', people: 0, covered: 0 }]);
  });
});

describe('the home station of a place', () => {
  test('is the nearest by road, none on an island', async () => {
    const at = (place: string) => ({ longitude: String(county.at(place)[0]), latitude: String(county.at(place)[1]), datum: 'WGS-84' });
    expect(await answered('find-home-station', { query: at('AB:0.9') })).toMatchObject({ homeStation: { stationId: 'station-west' } });
    expect(await answered('find-home-station', { query: at('Y') })).not.toHaveProperty('homeStation');
  });

  test('of a place without its datum is refused', async () => {
    expect(await functions.ask('find-home-station', { query: { longitude: '0', latitude: '0' } })).toMatchObject({ status: 400 });
  });
});

describe('while the roads are missing', () => {
  test('a route is a straight line that says so, and what has no honest guess is refused', async () => {
    const roadless = await givenFunctions({ centres: centresOf(smallCentre) });
    await roadless.ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'duty', change: { to: 'onDuty' } } });
    const incidentId = await openAt(roadless, [111.1, 35]);
    expect(await roadless.ask('get-route', { query: { unitId: 'unit-1', incidentId } })).toMatchObject({ status: 200, body: { source: 'straight-line', degraded: true, route: { geometry: { coordinates: [[111, 35], [111.1, 35]] } } } });
    for (const name of ['get-isochrones', 'get-cover'] as const) expect(await roadless.ask(name)).toMatchObject({ status: 503, body: { code: 'roads-missing' } });
    expect((await roadless.ask('recommend-units', { query: { incidentId } })).body).not.toHaveProperty('cover');
    roadless.close();
  });
});
