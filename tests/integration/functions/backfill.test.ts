import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

let centre: CentreAtWork;
let commands = 0;
/** Whatever rang or was pushed: nothing of it may come from paper. */
let rung: number;
/** When the line went down: an hour before it is back, which is now. */
let cut = 0;
const at = (minutes: number): number => cut + minutes * 60_000;

beforeEach(async () => {
  rung = 0;
  const count = () => (rung++, Promise.resolve('sent'));
  centre = await givenCentreAtWork({ extraPorts: { voice: { call: count }, webPush: { send: count }, pusher: { post: count } } });
  for (const unitId of ['unit-1', 'unit-2']) await centre.ask('set-unit-state', { params: { unitId }, body: { commandId: commandId(), change: { to: 'onDuty' } } });
  cut = centre.now();
  await centre.pass(3600);
});
afterEach(() => centre.close());

const commandId = (): string => `command-${commands++}`;
const open = async (answeredAt = at(0)): Promise<string> => String((await centre.ask('open-incident', { body: { commandId: commandId(), answeredAt, place: { townshipId: 'xiezhou' } } })).body['id']);
const dispatch = async (incidentId: string, unitId = 'unit-1'): Promise<string> =>
  String((await centre.ask('dispatch-unit', { body: { commandId: commandId(), unitId, purpose: { kind: 'incident', incidentId } } })).body['assignmentId']);
interface Result {
  readonly result: string;
  readonly orderId: string;
  readonly conflicts?: readonly { readonly kind: string }[];
}
const enter = async (...orders: readonly object[]): Promise<readonly Result[]> => {
  const { status, body } = await centre.ask('backfill-orders', { body: { commandId: commandId(), orders } });
  expect(status, JSON.stringify(body)).toBe(200);
  return body['results'] as Result[];
};
const paper = (incidentId: string, said: object = {}) => ({ orderId: 'paper-1', incidentId, unitId: 'unit-1', orderedAt: at(5), points: [{ point: 'onScene', at: at(20) }, { point: 'enRoute', at: at(7) }], ...said });
const finished = (incidentId: string, said: object = {}) => paper(incidentId, { ending: { how: 'completed', at: at(40), outcome: { kind: 'empty' } }, ...said });
const stateOf = async (kind: string, id: string) => (await centre.ask('get-board-entry', { role: 'dispatcher', params: { kind, id } })).body['state'] as Record<string, unknown>;
const alarms = async () => ((await centre.ask('get-board', {})).body['entries'] as BoardEntry[]).flatMap((entry) => (entry.kind === 'alarm' ? [entry] : []));
const incidentNow = async (incidentId: string) => (await centre.ask('get-incident', { role: 'dispatcher', params: { incidentId } })).body['incident'] as { status: string; runs: readonly object[]; waitingSince?: number };

describe('an order that was given by telephone', () => {
  test('becomes history with the times that were told, whatever the order of telling', async () => {
    const incidentId = await open();
    expect(await enter(finished(incidentId))).toEqual([{ result: 'written', orderId: 'paper-1', assignmentId: 'paper-1' }]);
    const { body } = await centre.ask('get-incident', { role: 'dispatcher', params: { incidentId } });
    expect(body).toMatchObject({
      incident: { status: 'closed', runs: [{ phase: 'ended', assignmentId: 'paper-1', unitId: 'unit-1' }] },
      assignments: [{
        assignment: {
          status: 'ended',
          isBackfilled: true,
          orderedAt: at(5),
          endedAt: at(40),
          points: { notified: { at: at(5), source: 'backfill', atVerified: false }, enRoute: { at: at(7) }, onScene: { at: at(20) }, available: { at: at(40) } },
        },
      }],
    });
    expect(await stateOf('unit', 'unit-1')).toMatchObject({ status: 'atStation' });
  });

  test('alerts nobody and raises no alarm for what is past', async () => {
    const incidentId = await open(centre.now() - 50 * 60_000);
    await enter(paper(incidentId, { orderedAt: at(12), points: [{ point: 'patientLoaded', at: at(15) }, { point: 'atDestination', at: at(20) }], destinationFacilityId: 'county-hospital' }));
    await centre.pass(3600);
    expect(rung).toBe(0);
    expect((await alarms()).map(({ id }) => id)).toEqual([]);
    expect(centre.published.filter(({ type }) => type === 'AlertStarted' || type === 'CrewNotified')).toEqual([]);
  });

  test('that still goes on is the unit’s run from now on, and the crew’s next press goes on with it', async () => {
    const incidentId = await open();
    await enter(paper(incidentId));
    expect(await stateOf('unit', 'unit-1')).toMatchObject({ status: 'assigned', assignmentId: 'paper-1', next: [] });
    expect(await incidentNow(incidentId)).toMatchObject({ status: 'active', runs: [{ phase: 'active', stationId: 'station-1' }] });
    await centre.ask('report-time-points', { role: 'crew', claims: { sub: 'crew', 'custom:unit': 'unit-1' }, params: { assignmentId: 'paper-1' }, body: { commandId: commandId(), reports: [{ point: 'available', outcome: { kind: 'empty' } }] } });
    expect(await stateOf('unit', 'unit-1')).toMatchObject({ status: 'availableAway' });
    expect(await incidentNow(incidentId)).toMatchObject({ status: 'closed' });
  });

  test('told in two parts comes together, and told again changes nothing', async () => {
    const incidentId = await open();
    await enter(paper(incidentId));
    expect(await enter(finished(incidentId))).toMatchObject([{ result: 'written' }]);
    expect(await stateOf('unit', 'unit-1')).toMatchObject({ status: 'availableAway' });
    const before = centre.ports.itemStore.latestSequence();
    const versions = centre.published.length;
    for (const again of [paper(incidentId), finished(incidentId)]) expect(await enter(again)).toMatchObject([{ result: 'known' }]);
    expect(centre.published.length).toBe(versions);
    expect(centre.ports.itemStore.latestSequence()).toBeGreaterThan(before);
  });

  test('leaves an incident that nobody has helped waiting since when it waited', async () => {
    const incidentId = await open();
    const { waitingSince } = await incidentNow(incidentId);
    await centre.pass(10);
    await enter(finished(incidentId, { ending: { how: 'cancelled', at: at(30), reason: 'mistake' } }));
    expect(await incidentNow(incidentId)).toMatchObject({ status: 'waiting', waitingSince });
  });

  test('writes what became of each patient', async () => {
    const incidentId = await open();
    const patientId = String((await centre.ask('register-patient', { role: 'dispatcher', body: { commandId: commandId(), incidentId } })).body['patientId']);
    const outcome = { kind: 'patients', patients: [{ patientId, outcome: { kind: 'transported', facilityId: 'county-hospital' } }] };
    await enter(finished(incidentId, { ending: { how: 'completed', at: at(40), outcome } }));
    const { body } = await centre.ask('get-incident', { role: 'dispatcher', params: { incidentId } });
    expect(body).toMatchObject({ incident: { status: 'closed' }, patients: [{ patient: { facilityId: 'county-hospital', outcomes: [{ assignmentId: 'paper-1' }] } }] });
  });

  test('of a unit with three orders on paper is entered in their order of time, however they come', async () => {
    const incidents = [await open(), await open(), await open()];
    const [first = '', second = '', third = ''] = incidents;
    const results = await enter(
      paper(third, { orderId: 'paper-3', orderedAt: at(45), points: [] }),
      finished(first, { orderId: 'paper-1' }),
      paper(second, { orderId: 'paper-2', orderedAt: at(41), points: [], ending: { how: 'completed', at: at(44), outcome: { kind: 'empty' } } }),
    );
    expect(results.map(({ orderId, result }) => [orderId, result])).toEqual([['paper-3', 'written'], ['paper-1', 'written'], ['paper-2', 'written']]);
    expect(await stateOf('unit', 'unit-1')).toMatchObject({ status: 'assigned', assignmentId: 'paper-3' });
  });

  test('about something that nobody knows keeps none of the others back', async () => {
    const incidentId = await open();
    expect(await enter(paper('nobody', { orderId: 'a' }), paper(incidentId, { orderId: 'b', unitId: 'unit-99' }), paper(incidentId, { orderId: 'c', destinationFacilityId: 'atlantis' }), finished(incidentId))).toMatchObject([
      { result: 'unknown', detail: expect.stringContaining('"nobody"') as string },
      { result: 'unknown', detail: expect.stringContaining('"unit-99"') as string },
      { result: 'unknown', detail: expect.stringContaining('"atlantis"') as string },
      { result: 'written' },
    ]);
  });

  test('is not taken for a run that has its id already', async () => {
    const incidentId = await open();
    const run = await dispatch(incidentId);
    expect(await enter(finished(incidentId, { orderId: run }))).toMatchObject([{ result: 'unknown' }]);
  });
});

describe('an order that contradicts the record', () => {
  test('changes neither the unit nor its other run, and goes to the supervisor with both sides', async () => {
    const incidentId = await open();
    const other = await open();
    const run = await dispatch(other);
    const before = [await stateOf('unit', 'unit-1'), await stateOf('assignment', run), await incidentNow(incidentId)];
    expect(await enter(paper(incidentId))).toMatchObject([{ result: 'held', alarmId: 'backfill-conflict-paper-1', conflicts: [{ kind: 'unit-on-another-run', assignmentId: run }] }]);
    expect([await stateOf('unit', 'unit-1'), await stateOf('assignment', run), await incidentNow(incidentId)]).toEqual(before);
    expect(await centre.ask('get-board-entry', { role: 'dispatcher', params: { kind: 'assignment', id: 'paper-1' } })).toMatchObject({ status: 404 });
    expect((await alarms()).filter(({ id }) => id.startsWith('backfill'))).toMatchObject([{ id: 'backfill-conflict-paper-1', state: { status: 'escalated', kind: 'backfill-conflict', subject: { kind: 'backfill', id: 'paper-1' } } }]);
    expect((await centre.ask('get-backfill', { role: 'supervisor', params: { orderId: 'paper-1' } })).body).toMatchObject({
      backfill: { status: 'held', order: { unitId: 'unit-1', orderedAt: at(5) } },
      against: [{ id: run, assignment: { status: 'active', unitId: 'unit-1' } }],
    });
  });

  test('is one task however often it is told, owned and closed with a reason', async () => {
    const incidentId = await open();
    await dispatch(await open());
    const order = paper(incidentId);
    for (const again of [order, order, order]) await enter(again);
    const raised = centre.published.filter(({ type, detail }) => type === 'AlarmRaised' && detail['id'] === 'backfill-conflict-paper-1');
    expect(raised).toHaveLength(1);
    const params = { alarmId: 'backfill-conflict-paper-1' };
    expect(await centre.ask('own-alarm', { role: 'supervisor', params, body: { commandId: commandId() } })).toMatchObject({ status: 200 });
    expect(await centre.ask('close-alarm', { role: 'supervisor', params, body: { commandId: commandId(), reason: 'dealt-with' } })).toMatchObject({ status: 200 });
    await enter(paper(incidentId));
    expect((await alarms()).filter(({ id }) => id.startsWith('backfill'))).toEqual([]);
  });

  test('goes into the record once the contradiction is gone, and its task with it', async () => {
    const incidentId = await open();
    expect(await enter(finished(incidentId, { points: [{ point: 'onScene', at: at(41) }] }))).toMatchObject([{ result: 'held', conflicts: [{ kind: 'times-contradict' }] }]);
    expect(await enter(finished(incidentId))).toMatchObject([{ result: 'written' }]);
    expect((await alarms()).filter(({ id }) => id.startsWith('backfill'))).toEqual([]);
    expect((await centre.ask('get-backfill', { role: 'supervisor', params: { orderId: 'paper-1' } })).body).toMatchObject({ backfill: { status: 'written' } });
  });

  test('with what was told before shows both tellings', async () => {
    const incidentId = await open();
    await enter(paper(incidentId));
    expect(await enter(paper(incidentId, { points: [{ point: 'onScene', at: at(21) }] }))).toMatchObject([{ result: 'held', conflicts: [{ kind: 'told-otherwise', point: 'onScene', at: at(21), recorded: at(20) }] }]);
    expect((await centre.ask('get-backfill', { role: 'supervisor', params: { orderId: 'paper-1' } })).body).toMatchObject({
      backfill: { order: { points: [{ point: 'onScene', at: at(21) }] } },
      against: [{ id: 'paper-1', assignment: { points: { onScene: { at: at(20) } } } }],
    });
  });

  test('with a closed incident leaves it closed', async () => {
    const incidentId = await open();
    await centre.ask('close-incident', { params: { incidentId }, body: { commandId: commandId(), reason: 'no-ambulance-needed' } });
    await centre.pass(60);
    expect(await enter(paper(incidentId))).toMatchObject([{ result: 'held', conflicts: [{ kind: 'incident-closed' }] }]);
    expect(await incidentNow(incidentId)).toMatchObject({ status: 'closed', runs: [] });
    expect(await stateOf('unit', 'unit-1')).toMatchObject({ status: 'atStation' });
  });
});

test('two rooms that enter the same unit’s orders at once do not send it twice', async () => {
  const incidents = await Promise.all([open(), open(), open(), open()]);
  const results = (await Promise.all(incidents.map((incidentId, index) => enter(paper(incidentId, { orderId: `paper-${String(index)}` }))))).flat();
  expect(results.filter(({ result }) => result === 'written')).toHaveLength(1);
  expect(results.filter(({ result }) => result === 'held')).toHaveLength(3);
});

test('nothing is told of an order that does not exist', async () => {
  expect(await centre.ask('get-backfill', { role: 'supervisor', params: { orderId: 'nobody' } })).toMatchObject({ status: 404 });
});
