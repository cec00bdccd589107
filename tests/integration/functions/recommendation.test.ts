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
