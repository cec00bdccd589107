import { expect, test } from 'vitest';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { drawnCounty, type CountyPlaces } from '#tests/support/drawn-county.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

/** Asks for units to a place, with the whole fleet on duty at its stations but for the fixes that are told. */
const recommended = async (drawing: string, { to, fixes = {}, priority = 'I', ...places }: CountyPlaces & { to: string; priority?: string; fixes?: Record<string, object> }) => {
  const county = await drawnCounty(drawing, places);
  const { ask, close } = await givenFunctions({ centres: county.centres });
  const told = ([longitude, latitude]: Coordinate) => ({ longitude, latitude, datum: 'WGS-84' });
  for (const { id: unitId } of county.centre.units) {
    await ask('set-unit-state', { params: { unitId }, body: { commandId: `duty-${unitId}`, change: { to: 'onDuty' } } });
    const fix = fixes[unitId] as { at: string } | undefined;
    if (!fix) continue;
    const { at, ...more } = fix;
    await ask('report-positions', { role: 'crew', claims: { 'custom:unit': unitId }, params: { unitId }, body: { commandId: `fix-${unitId}`, positions: [{ position: told(county.at(at)), ...more }] } });
  }
  const { body: opened } = await ask('open-incident', { body: { commandId: 'open', priority, place: { position: told(county.at(to)) } } });
  const { body } = await ask('recommend-units', { query: { incidentId: String(opened['id']) } });
  close();
  return { county, body, ranked: body['ranked'] as { unitId: string; eta: { driveSeconds: number; meters: number }; coverLoss: { people: number } }[] };
};

test('in a county on two banks the unit that is nearest by air is the last by road', async () => {
  // One bridge, at the far end: A and D face each other over 300 m of water.
  const { county, ranked, body } = await recommended(
    `
A-----------B-----------C
                        |
                        |
D-----------E-----------F`,
    { stations: { 'station-over-the-water': 'A', 'station-at-the-bridge': 'F', 'station-on-this-bank': 'E' }, to: 'D' },
  );
  const byAir = [...county.centre.stations].sort((one, other) => greatCircleMeters(one.position, county.at('D')) - greatCircleMeters(other.position, county.at('D')));
  expect(byAir.map(({ id }) => id)).toEqual(['station-over-the-water', 'station-on-this-bank', 'station-at-the-bridge']);
  expect(ranked.map(({ unitId, eta }) => [unitId, eta.driveSeconds, eta.meters])).toEqual([
    ['unit-on-this-bank', 135, 1201],
    ['unit-at-the-bridge', 269, 2402],
    ['unit-over-the-water', 567, 5104],
  ]);
  expect(body).toMatchObject({ recommendedUnitId: 'unit-on-this-bank', homeStation: { stationId: 'station-on-this-bank', degraded: false } });
});

test('a unit on a divided road is put on the carriageway that it drives on', async () => {
  // Eastbound above, westbound below, 100 m apart and joined at the ends only; both units are told to be between the two.
  const drawing = `
A>>>>>>>>>>>>>>>>>>>B
^                   v
D<<<<<<<<<<<<<<<<<<<C`;
  const between = 'AC:0.5';
  const { ranked } = await recommended(drawing, {
    stations: { 'station-east': 'A', 'station-west': 'A' },
    to: 'AB:0.9',
    fixes: { 'unit-east': { at: between, headingDegrees: 90, speedMetersPerSecond: 15 }, 'unit-west': { at: between, headingDegrees: 270, speedMetersPerSecond: 15 } },
  });
  expect(ranked.map(({ unitId, eta }) => [unitId, eta.meters])).toEqual([['unit-east', 901], ['unit-west', 3102]]);
});

test('where the fastest leaves a township bare, priority says whether another goes', async () => {
  // Both units reach B in time; only unit-a reaches the village at A, and is 50 s nearer.
  const settings = { target: { seconds: 280, from: 'answered' }, activationSeconds: 20, callHandlingSeconds: 20, coverMayCostSeconds: { II: 20, III: 180, IV: 180 } } as const;
  const at = async (priority: string) => {
    const { body, ranked } = await recommended('A------------------------------B-------------------C', { stations: { 'station-a': 'AB:0.5', 'station-c': 'C' }, villages: { A: 4000, B: 2500 }, settings, to: 'B', priority });
    const losses = Object.fromEntries(ranked.map(({ unitId, coverLoss }) => [unitId, coverLoss]));
    return { first: body['recommendedUnitId'], decision: body['decision'], cover: body['cover'], losses };
  };
  const cover = { driveBudgetSeconds: 240, people: 6500, covered: 6500 };
  const losses = { 'unit-a': { people: 4000, townships: [{ townshipId: 'township-at-a', people: 4000, before: 4000, after: 0 }] }, 'unit-c': { people: 0, townships: [] } };
  expect(await at('I')).toMatchObject({ first: 'unit-a', decision: { by: 'time' }, cover, losses });
  expect(await at('II')).toMatchObject({ first: 'unit-a', decision: { by: 'time' }, cover, losses });
  expect(await at('IV')).toMatchObject({ first: 'unit-c', decision: { by: 'cover', fastestUnitId: 'unit-a', costsSeconds: 50, keepsPeople: 4000 }, cover, losses });
});
