import { expect, test } from 'vitest';
import { smallCentre, centresOf } from '#tests/support/given-centre.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

/** Two stations, twelve kilometres apart. */
const spread = {
  ...smallCentre,
  stations: smallCentre.stations.map((station, index) => ({ ...station, position: [111 + index * 0.13, 35] as const })),
};

test('while the roads are missing every time is a guess, marked so, and none is 0', async () => {
  const { ask, close } = await givenFunctions({ centres: centresOf(spread) });
  for (const unitId of ['unit-1', 'unit-3']) {
    await ask('set-unit-state', { params: { unitId }, body: { commandId: `duty-${unitId}`, change: { to: 'onDuty' } } });
  }
  const { body: opened } = await ask('open-incident', { body: { commandId: 'open', place: { position: { longitude: 111.12, latitude: 35, datum: 'WGS-84' } } } });
  const { status, body } = await ask('recommend-units', { query: { incidentId: String(opened['id']) } });

  expect(status).toBe(200);
  expect(body).toMatchObject({
    recommendedUnitId: 'unit-3',
    homeStation: { stationId: 'station-2', degraded: true },
    leftOut: [{ unitId: 'unit-2', because: 'off-duty' }],
  });
  const ranked = body['ranked'] as { unitId: string; eta: { driveSeconds: number; degraded: boolean; source: string } }[];
  expect(ranked.map((unit) => unit.unitId)).toEqual(['unit-3', 'unit-1']);
  for (const { eta } of ranked) {
    expect(eta).toMatchObject({ degraded: true, source: 'straight-line' });
    expect(eta.driveSeconds).toBeGreaterThan(0);
  }
  close();
});

test('without any place there is no recommendation, and the answer says why', async () => {
  const { ask, close } = await givenFunctions();
  const { body: opened } = await ask('open-incident', { body: { commandId: 'open' } });
  const answer = await ask('recommend-units', { query: { incidentId: String(opened['id']) } });
  expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('no place yet') as string } });
  close();
});

test('a set for several patients grows smaller with each order, and is whole again when a crew refuses', async () => {
  const { ask, close } = await givenFunctions({ centres: centresOf(spread) });
  for (const unitId of ['unit-1', 'unit-2', 'unit-3']) {
    await ask('set-unit-state', { params: { unitId }, body: { commandId: `duty-${unitId}`, change: { to: 'onDuty' } } });
  }
  const { body: opened } = await ask('open-incident', { body: { commandId: 'open', place: { position: { longitude: 111.12, latitude: 35, datum: 'WGS-84' } } } });
  const incidentId = String(opened['id']);
  await ask('triage-incident', { params: { incidentId }, body: { commandId: 'triage', priority: 'II', needs: [], ambulances: [{ count: 2, needs: [] }] } });
  const set = async () => (await ask('recommend-units', { query: { incidentId } })).body['set'];

  expect(await set()).toMatchObject({ wanted: 2, servingUnitIds: [], ambulances: [{ unitId: 'unit-3' }, { unitId: 'unit-1' }], missing: [] });
  const { body: sent } = await ask('dispatch-unit', { body: { commandId: 'send', unitId: 'unit-3', purpose: { kind: 'incident', incidentId } } });
  expect(await set()).toMatchObject({ wanted: 2, servingUnitIds: ['unit-3'], ambulances: [{ unitId: 'unit-1' }], missing: [] });
  await ask('refuse-assignment', { role: 'dispatcher', params: { assignmentId: String(sent['assignmentId']) }, body: { commandId: 'refuse', reason: 'vehicle-unfit' } });
  expect(await set()).toMatchObject({ servingUnitIds: [], ambulances: [{ unitId: 'unit-1' }, { unitId: 'unit-2' }] });
  close();
});
