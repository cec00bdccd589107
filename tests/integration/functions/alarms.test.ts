import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Alarm } from '#shared/domain/alarm/alarm.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

let centre: CentreAtWork;
let commands = 0;
beforeEach(async () => {
  centre = await givenCentreAtWork();
});
afterEach(() => centre.close());

const commandId = (): string => `command-${commands++}`;
const standing = async (): Promise<readonly string[]> =>
  (await readBoard(centre.ports.itemStore, 'yanhu')).flatMap((entry) => (entry.kind === 'alarm' && entry.state.status !== 'absent' ? [`${entry.state.kind} ${entry.state.status}`] : []));
const closed = (): readonly unknown[] => centre.published.filter(({ type }) => type === 'AlarmClosed').map(({ detail }) => detail['data']);

const open = async (): Promise<string> => String((await centre.ask('open-incident', { body: { commandId: commandId(), place: { townshipId: 'xiezhou' } } })).body['id']);
const dispatch = async (incidentId: string, choice: object = {}, unitId = 'unit-1'): Promise<string> => {
  await centre.ask('set-unit-state', { params: { unitId }, body: { commandId: commandId(), change: { to: 'onDuty' } } });
  const { body } = await centre.ask('dispatch-unit', { body: { commandId: commandId(), unitId, purpose: { kind: 'incident', incidentId }, choice } });
  return String(body['assignmentId']);
};
const press = (assignmentId: string, ...reports: readonly object[]) => centre.ask('report-time-points', { role: 'dispatcher', params: { assignmentId }, body: { commandId: commandId(), reports } });

describe('an incident', () => {
  test('without an order after 60 s raises one alarm, which the order closes', async () => {
    const incidentId = await open();
    await centre.pass(59);
    expect(await standing()).toEqual([]);
    await centre.pass(1);
    expect(await standing()).toEqual(['order-late raised']);
    await dispatch(incidentId);
    expect(await standing()).toEqual([]);
    expect(closed()).toEqual([{ reason: 'reason-gone' }]);
  });

  test('that a crew refused waits anew, and raises the alarm of waiting', async () => {
    const incidentId = await open();
    const assignmentId = await dispatch(incidentId);
    await centre.ask('refuse-assignment', { role: 'dispatcher', params: { assignmentId }, body: { commandId: commandId(), reason: 'crew-unfit' } });
    await centre.pass(60);
    expect(await standing()).toEqual(['waits-too-long raised']);
    await centre.ask('cancel-assignment', { params: { assignmentId: await dispatch(incidentId, {}, 'unit-2') }, body: { commandId: commandId(), reason: 'other' } });
    expect(await standing()).toEqual([]);
    await centre.pass(60);
    expect(await standing()).toEqual(['waits-too-long raised']);
  });

  test('that was closed and reopened without a run is not forgotten', async () => {
    const incidentId = await open();
    await centre.ask('close-incident', { params: { incidentId }, body: { commandId: commandId(), reason: 'duplicate' } });
    await centre.pass(600);
    await centre.ask('reopen-incident', { params: { incidentId }, body: { commandId: commandId(), reason: 'called-again' } });
    await centre.pass(60);
    expect(await standing()).toEqual(['waits-too-long raised']);
  });
});

describe('a run', () => {
  test('raises the alarms of its order one by one, and a point further along closes those before', async () => {
    const assignmentId = await dispatch(await open(), { etaSeconds: 600 });
    await centre.pass(30);
    expect(await standing()).toEqual(['not-acknowledged raised']);
    await centre.pass(150);
    expect(await standing()).toEqual(['not-acknowledged escalated', 'not-rolled-out raised']);
    await press(assignmentId, { point: 'enRoute' });
    expect(await standing()).toEqual([]);
    await centre.pass(600);
    expect(await standing()).toEqual(['arrival-late raised']);
    await press(assignmentId, { point: 'onScene' });
    expect(await standing()).toEqual([]);
  });

  test('that goes as it should raises none', async () => {
    const assignmentId = await dispatch(await open(), { etaSeconds: 600 });
    for (const point of ['acknowledged', 'enRoute', 'onScene', 'patientLoaded', 'atDestination', 'handedOver']) {
      await centre.pass(20);
      await press(assignmentId, { point });
    }
    await press(assignmentId, { point: 'available', outcome: { kind: 'empty' } });
    await centre.pass(7200);
    expect(centre.published.filter(({ type }) => type === 'AlarmRaised')).toEqual([]);
  });

  test('held at the hospital for 30 minutes raises its alarm, counted from the true arrival, and its end closes it', async () => {
    const assignmentId = await dispatch(await open());
    await press(assignmentId, { point: 'enRoute' });
    const deviceAt = centre.now() + 60_000;
    await centre.pass(1200);
    await press(assignmentId, { point: 'atDestination', deviceAt, clockOffsetMilliseconds: 0 });
    await centre.pass(659);
    expect(await standing()).toEqual([]);
    await centre.pass(1);
    expect(await standing()).toEqual(['stretcher-held raised']);
    await press(assignmentId, { point: 'available', outcome: { kind: 'empty' } });
    expect(await standing()).toEqual([]);
  });
});

describe('an alarm', () => {
  const raised = async (): Promise<string> => {
    const id = `order-late-${await open()}`;
    await centre.pass(60);
    return id;
  };
  const own = (alarmId: string, sub: string) => centre.ask('own-alarm', { params: { alarmId }, claims: { sub }, body: { commandId: commandId() } });

  test('that nobody owns goes to the supervisor after a minute', async () => {
    await raised();
    await centre.pass(60);
    expect(await standing()).toEqual(['order-late escalated']);
  });

  test('that is owned goes there only when it still stands after five minutes more, once', async () => {
    const alarmId = await raised();
    await own(alarmId, 'li');
    await centre.pass(299);
    expect(await standing()).toEqual(['order-late owned']);
    await centre.pass(1);
    expect(await standing()).toEqual(['order-late escalated']);
    await own(alarmId, 'wang');
    await centre.pass(3600);
    expect(await standing()).toEqual(['order-late owned']);
  });

  test('closed by hand says why and does not come again for the same reason', async () => {
    const alarmId = await raised();
    const timers = centre.published.filter(({ type }) => type === 'IncidentOpened');
    expect(await centre.ask('close-alarm', { params: { alarmId }, body: { commandId: commandId(), reason: 'telephoned' } })).toMatchObject({ status: 200 });
    expect(await standing()).toEqual([]);
    const [opened] = timers;
    const reason = { type: 'order-late', id: String(opened?.detail['id']), version: 1 };
    await centre.fireAgain({ id: 'again', centre: 'yanhu', at: centre.now(), reason });
    await centre.pass(3600);
    expect(await standing()).toEqual([]);
    expect(await own(alarmId, 'li')).toMatchObject({ status: 409, body: { found: { alarm: { status: 'closed', reason: 'telephoned' } } } });
  });

  test('is not closed by a person with the word of the log', async () => {
    const alarmId = await raised();
    expect(await centre.ask('close-alarm', { params: { alarmId }, body: { commandId: commandId(), reason: 'reason-gone' } })).toMatchObject({ status: 400 });
  });

  test('comes but once, however often event and timer come', async () => {
    await raised();
    for (const event of [...centre.published]) await centre.repeat(event);
    await centre.pass(0);
    expect(centre.published.filter(({ type }) => type === 'AlarmRaised')).toHaveLength(1);
  });

  test('is on the board of the room and of nobody else', async () => {
    const alarmId = await raised();
    const kindsFor = async (role: string, claims = {}): Promise<unknown> => {
      const { body } = await centre.ask('get-board', { role, claims });
      return (body['entries'] as { kind: string; id: string; state: Alarm }[]).filter(({ kind }) => kind === 'alarm').map(({ id }) => id);
    };
    for (const role of ['dispatcher', 'supervisor', 'manager', 'administrator']) expect(await kindsFor(role)).toEqual([alarmId]);
    expect(await kindsFor('crew', { 'custom:unit': 'unit-1' })).toEqual([]);
    expect(await kindsFor('station', { 'custom:station': 'station-1' })).toEqual([]);
    expect(await kindsFor('facility', { 'custom:facility': 'township' })).toEqual([]);
    expect(await kindsFor('responder')).toEqual([]);
  });
});
