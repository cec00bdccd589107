import { expect, test } from 'vitest';
import { givenFunctions } from '#tests/support/given-functions.ts';

test('an empty run leaves a registered patient open until the room says that it is gone; then the incident closes', async () => {
  const { ask, close } = await givenFunctions();
  await ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'duty', change: { to: 'onDuty' } } });
  const { body: opened } = await ask('open-incident', { body: { commandId: 'open', place: { townshipId: 'xiezhou' } } });
  const incidentId = String(opened['id']);
  const { body: registered } = await ask('register-patient', { body: { commandId: 'register', incidentId } });
  const { body: sent } = await ask('dispatch-unit', { body: { commandId: 'send', unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } });
  const report = { commandId: 'empty', reports: [{ point: 'available', outcome: { kind: 'empty' } }] };
  await ask('report-time-points', { params: { assignmentId: String(sent['assignmentId']) }, body: report });
  expect(await ask('get-incident', { params: { incidentId } })).toMatchObject({ body: { incident: { status: 'waiting' } } });

  const patientId = String(registered['patientId']);
  expect(await ask('record-outcome', { params: { patientId }, body: { commandId: 'gone', outcome: { kind: 'gone' } } })).toMatchObject({ status: 200 });

  expect(await ask('get-incident', { params: { incidentId } })).toMatchObject({
    body: { incident: { status: 'closed', reason: 'completed' }, patients: [{ patient: { outcomes: [{ outcome: { kind: 'gone' } }] } }] },
  });
  close();
});
