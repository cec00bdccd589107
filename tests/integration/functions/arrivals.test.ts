import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tenMinutesEverywhere } from '#tests/support/given-centre.ts';
import { givenFunctions, type Asked } from '#tests/support/given-functions.ts';
import { givenRun } from '#tests/support/given-run.ts';
import { manualClock } from '#tests/support/manual-clock.ts';

let functions: Awaited<ReturnType<typeof givenFunctions>>;
let assignmentId: string;
let incidentId: string;
beforeEach(async () => {
  functions = await givenFunctions({ travelTimes: tenMinutesEverywhere, clock: manualClock() });
  ({ incidentId, assignmentId } = await givenRun(functions, { priority: 'II', place: { townshipId: 'xiezhou' }, caller: { name: '王某' } }));
});
afterEach(() => functions.close());

const report = async (point: string, more: object = {}) => functions.ask('report-time-points', { params: { assignmentId }, body: { commandId: `report-${point}`, reports: [{ point, ...more }] } });
const asFacility = (facilityId: string): Asked => ({ role: 'facility', claims: { 'custom:facility': facilityId } });
const arrivals = async (facilityId = 'county-hospital'): Promise<readonly unknown[]> =>
  (await functions.ask('get-arrivals', { params: { facilityId }, ...asFacility(facilityId) })).body['arrivals'] as unknown[];

describe('what is bound for a facility', () => {
  test('is the run whose crew said so, with the drive that is left, where from, and what is the matter; not who it is', async () => {
    await functions.ask('assess-complaint', { params: { incidentId }, body: { commandId: 'assess', complaint: 'chest-pain', protocolVersion: 1, answers: [] } });
    await report('onScene');
    expect(await arrivals()).toEqual([]);
    await report('leftScene', { destinationFacilityId: 'county-hospital' });
    const drive = { driveSeconds: 600, meters: 8000, source: 'road-graph', degraded: false, basis: 'last-known', positionAgeSeconds: 0 };
    const found = await arrivals();
    expect(found).toEqual([{ assignmentId, unitId: 'unit-1', phase: 'onTheWay', mode: 'real', priority: expect.any(String) as string, complaint: 'chest-pain', drive }]);
    expect(JSON.stringify(found)).not.toContain('王');
  });

  test('is not bound for another', async () => {
    await report('leftScene', { destinationFacilityId: 'county-hospital' });
    expect(await arrivals('sub-centre')).toEqual([]);
  });

  test('cannot be asked by another facility', async () => {
    expect(await functions.ask('get-arrivals', { params: { facilityId: 'county-hospital' }, ...asFacility('sub-centre') })).toMatchObject({ status: 403 });
  });

  test('is here, without a drive, once it has arrived, and gone when the patient was handed over', async () => {
    await report('atDestination', { destinationFacilityId: 'county-hospital' });
    expect(await arrivals()).toEqual([{ assignmentId, unitId: 'unit-1', phase: 'here', mode: 'real', priority: 'II' }]);
    await report('handedOver');
    expect(await arrivals()).toEqual([]);
  });

  test('is a transfer that it accepted, from the order on', async () => {
    await functions.ask('cancel-assignment', { params: { assignmentId }, body: { commandId: 'cancel', reason: 'not-needed' } });
    const patient = await functions.ask('register-patient', { body: { commandId: 'patient', facilityId: 'township' } });
    const body = { commandId: 'transfer', patientId: patient.body['patientId'], fromFacilityId: 'township', direction: 'up', reason: 'needs-higher-care', priority: 'III', destination: { kind: 'network', facilityId: 'county-hospital' } };
    const transferId = String((await functions.ask('request-transfer', { body })).body['id']);
    await functions.ask('answer-transfer', { params: { transferId }, body: { commandId: 'accept', facilityId: 'county-hospital', answer: { kind: 'accept', bed: '12' } }, ...asFacility('county-hospital') });
    await functions.ask('dispatch-unit', { body: { commandId: 'send-transfer', unitId: 'unit-1', purpose: { kind: 'transfer', transferId } } });
    expect(await arrivals()).toMatchObject([{ phase: 'notLeft', transferId, drive: { driveSeconds: 600 } }]);
  });
});
