import { beforeEach, describe, expect, it } from 'vitest';
import { givenWorld, type World } from '#tests/support/given-world.ts';

let world: World;

/** What the centre knows of one thing. */
const stateOf = async (id: string): Promise<unknown> => {
  const { incidents, runs, units, patients, transfers } = await world.state();
  return [...incidents, ...runs, ...units, ...patients, ...transfers].find((one) => one.id === id)?.state;
};

const open = async (): Promise<string> => (await world.ask('open-incident', {})).body['id'] ?? '';
const patientOf = async (incidentId: string): Promise<string> => (await world.ask('register-patient', { incidentId })).body['patientId'] ?? '';
const inpatient = async (): Promise<string> => (await world.ask('register-patient', { facilityId: 'township' })).body['patientId'] ?? '';
const forIncident = (incidentId: string) => ({ kind: 'incident', incidentId });
const forTransfer = (transferId: string) => ({ kind: 'transfer', transferId });
const send = (unitId: string, purpose: object) => world.ask('dispatch-unit', { unitId, purpose });
const run = async (answer: ReturnType<typeof send>): Promise<string> => (await answer).body['assignmentId'] ?? '';
const queue = (unitId: string, purpose: object) => world.ask('queue-assignment', { unitId, purpose });
const report = (assignmentId: string, ...reports: object[]) => world.ask('report-time-points', { reports }, { assignmentId });
const free = (outcome: object = { kind: 'empty' }) => ({ point: 'available', outcome });
const transported = (patientId: string) => ({ kind: 'patients', patients: [{ patientId, outcome: { kind: 'transported', facilityId: 'county-hospital' } }] });
const moveOut = (patientId: string) => {
  const wish = { fromFacilityId: 'township', direction: 'up', reason: 'needs-higher-care', priority: 'II' };
  return world.ask('request-transfer', { ...wish, patientId, destination: { kind: 'outside', name: 'Xi’an hospital' } });
};
const merge = (patientId: string, into: string) => world.ask('merge-patients', { into }, { patientId });

beforeEach(async () => {
  world = givenWorld();
  for (const unitId of ['unit-1', 'unit-2']) await world.ask('set-unit-state', { change: { to: 'onDuty' } }, { unitId });
});

describe('a busy unit', () => {
  it('is not dispatched, and the answer says who holds it', async () => {
    const held = await run(send('unit-1', forIncident(await open())));
    const second = await send('unit-1', forIncident(await open()));
    expect(second.status).toBe(409);
    expect(JSON.stringify(second.body)).toContain(held);
  });

  it('goes to its next incident when its run is over, and that incident waits no longer', async () => {
    const [first, second] = [await open(), await open()];
    const firstRun = await run(send('unit-1', forIncident(first)));
    const nextRun = await run(queue('unit-1', forIncident(second)));
    expect(await stateOf(second)).toMatchObject({ status: 'waiting' });
    await report(firstRun, free());
    expect(await stateOf(first)).toMatchObject({ status: 'closed', reason: 'completed' });
    expect(await stateOf(second)).toMatchObject({ status: 'active' });
    expect(await stateOf(nextRun)).toMatchObject({ status: 'active' });
    expect(await stateOf('unit-1')).toMatchObject({ status: 'assigned', assignmentId: nextRun, next: [] });
  });

  it('that is diverted puts the incident it leaves back to waiting, and keeps its next', async () => {
    const [left, next, urgent] = [await open(), await open(), await open()];
    const leftRun = await run(send('unit-1', forIncident(left)));
    const nextRun = await run(queue('unit-1', forIncident(next)));
    const urgentRun = await run(world.ask('divert-unit', { unitId: 'unit-1', purpose: forIncident(urgent) }));
    expect(await stateOf(left)).toMatchObject({ status: 'waiting' });
    expect(await stateOf(leftRun)).toMatchObject({ status: 'ended', ending: { how: 'diverted', toAssignmentId: urgentRun } });
    expect(await stateOf('unit-1')).toMatchObject({ assignmentId: urgentRun, next: [nextRun] });
  });

  it('that breaks down gives back its run and its next ones: all of them wait again', async () => {
    const [present, next] = [await open(), await open()];
    await send('unit-1', forIncident(present));
    await queue('unit-1', forIncident(next));
    const answer = await world.ask('set-unit-state', { change: { to: 'outOfService', reason: 'breakdown' } }, { unitId: 'unit-1' });
    expect(answer.status).toBe(200);
    expect(await stateOf('unit-1')).toMatchObject({ status: 'outOfService', reason: 'breakdown' });
    for (const incident of [present, next]) expect(await stateOf(incident)).toMatchObject({ status: 'waiting', runs: [{ ending: { how: 'brokeDown' } }] });
  });

  it('loses a next run that is called off, and keeps its present one', async () => {
    const next = await open();
    const presentRun = await run(send('unit-1', forIncident(await open())));
    const nextRun = await run(queue('unit-1', forIncident(next)));
    await world.ask('cancel-assignment', { reason: 'not-needed' }, { assignmentId: nextRun });
    expect(await stateOf('unit-1')).toMatchObject({ assignmentId: presentRun, next: [] });
    expect(await stateOf(next)).toMatchObject({ status: 'waiting' });
  });
});

describe('the end of a run', () => {
  it('gives each patient its outcome, in the incident and in its own record', async () => {
    const incident = await open();
    const patient = await patientOf(incident);
    await report(await run(send('unit-1', forIncident(incident))), free(transported(patient)));
    expect(await stateOf(incident)).toMatchObject({ status: 'closed', patients: [{ patientId: patient, outcome: { kind: 'transported' } }] });
    expect(await stateOf(patient)).toMatchObject({ facilityId: 'county-hospital', outcomes: [{ outcome: { kind: 'transported' } }] });
  });

  it('names no patient of another incident', async () => {
    const stranger = await patientOf(await open());
    const answer = await report(await run(send('unit-1', forIncident(await open()))), free(transported(stranger)));
    expect(answer).toMatchObject({ status: 409, body: { detail: `Cannot end the run: "${stranger}" is not a patient of it` } });
  });
});

describe('the run of a transfer', () => {
  it('moves the transfer by the presses of its crew, all in one batch', async () => {
    const patient = await inpatient();
    const transfer = (await moveOut(patient)).body['id'] ?? '';
    const transferRun = await run(send('unit-1', forTransfer(transfer)));
    const presses = ['leftScene', 'atDestination', 'handedOver'].map((point) => ({ point }));
    expect((await report(transferRun, ...presses, free(transported(patient)))).status).toBe(200);
    expect(await stateOf(transfer)).toMatchObject({ status: 'handedOver', assignmentId: transferRun });
  });

  it('leaves the patient’s next transfer alone when it ends after it', async () => {
    const patient = await inpatient();
    const transfer = (await moveOut(patient)).body['id'] ?? '';
    const transferRun = await run(send('unit-1', forTransfer(transfer)));
    await world.ask('report-transfer', { step: { kind: 'handedOver' } }, { transferId: transfer });
    expect((await moveOut(patient)).status).toBeLessThan(300);
    await report(transferRun, free(transported(patient)));
    expect(await moveOut(patient)).toMatchObject({ status: 409 });
  });

  it('leaves it in need of another ambulance when the vehicle breaks down on the way', async () => {
    const transfer = (await moveOut(await inpatient())).body['id'] ?? '';
    await report(await run(send('unit-1', forTransfer(transfer))), { point: 'leftScene' });
    await world.ask('set-unit-state', { change: { to: 'outOfService', reason: 'breakdown' } }, { unitId: 'unit-1' });
    expect(await stateOf(transfer)).toMatchObject({ status: 'accepted' });
    expect((await send('unit-2', forTransfer(transfer))).status).toBeLessThan(300);
  });
});

describe('two patients who are one', () => {
  it('close the incident when the other one’s outcome was all that it waited for', async () => {
    const incident = await open();
    const [one, other] = [await patientOf(incident), await patientOf(incident)];
    await report(await run(send('unit-1', forIncident(incident))), free(transported(one)));
    expect(await stateOf(incident)).toMatchObject({ status: 'waiting' });
    await merge(other, one);
    expect(await stateOf(incident)).toMatchObject({ status: 'closed', patients: [{ patientId: one }] });
  });
});

describe('a patient who was reported twice, by two callers', () => {
  it('is counted in one of the two incidents, and the other is closed as a duplicate', async () => {
    const [first, second] = [await open(), await open()];
    const [one, other] = [await patientOf(first), await patientOf(second)];
    await merge(one, other);
    expect(await stateOf(second)).toMatchObject({ patients: [{ patientId: other }] });
    expect(await world.ask('close-incident', { reason: 'duplicate' }, { incidentId: first })).toMatchObject({ status: 200 });
  });
});

describe('of two seats at the same moment', () => {
  it('one gets the unit, and the other is told who holds it', async () => {
    const [mine, theirs] = [await open(), await open()];
    world.beforeNextWrite(() => send('unit-1', forIncident(theirs)));
    expect(await send('unit-1', forIncident(mine))).toMatchObject({ status: 409 });
    expect(await stateOf(mine)).toMatchObject({ status: 'waiting', runs: [] });
    expect(await stateOf(theirs)).toMatchObject({ status: 'active' });
  });

  it('one gets the patient’s transfer, and the other is told which there is', async () => {
    const patient = await inpatient();
    world.beforeNextWrite(() => moveOut(patient));
    expect(await moveOut(patient)).toMatchObject({ status: 409 });
    expect((await world.state()).transfers).toHaveLength(1);
  });

  it('none moves a patient whom the other has just merged away', async () => {
    const [one, other] = [await inpatient(), await inpatient()];
    world.beforeNextWrite(() => merge(one, other));
    expect(await moveOut(one)).toMatchObject({ status: 409 });
    expect((await world.state()).transfers).toEqual([]);
  });

  it('none merges away a patient whom the other has just begun to move', async () => {
    const [one, other] = [await inpatient(), await inpatient()];
    world.beforeNextWrite(() => moveOut(one));
    expect(await merge(one, other)).toMatchObject({ status: 409 });
    expect(await stateOf(one)).toMatchObject({ status: 'unknown' });
  });

  it('only one merges two patients, each into the other', async () => {
    const [one, other] = [await inpatient(), await inpatient()];
    world.beforeNextWrite(() => merge(other, one));
    expect(await merge(one, other)).toMatchObject({ status: 409 });
    expect(await stateOf(one)).toMatchObject({ status: 'unknown' });
    expect(await stateOf(other)).toMatchObject({ status: 'merged', into: one });
  });
});
