import { describe, expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { REPLAY_WINDOW_MILLISECONDS, signedHeaders } from '#shared/middleware/request-signature.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { loadLog } from '#shared/store/log.ts';
import { givenTelephony } from '#tests/support/given-telephony.ts';

const callId = callIdOf('main', 'pbx-1');
const number = '13900001234';
const ringing = { kind: 'ringing', number };

const givenCall = async (seats = 2) => {
  const room = await givenTelephony(seats);
  const state = async () => (await loadLog(room.ports.itemStore, { centre: 'yanhu', lifecycle: callLifecycle, id: callId })).state;
  const happens = async (...said: object[]) => room.tell({ events: said.map((one) => room.event('pbx-1', one)) });
  await happens(ringing);
  return { ...room, state, happens };
};

test('the telephone system has the last word on who answered', async () => {
  const { claim, happens, state, close } = await givenCall();
  expect(await claim(callId, 1)).toMatchObject({ status: 200 });
  await happens({ kind: 'answered', extension: '802' });
  expect(await state()).toMatchObject({ status: 'answered', holder: { seatId: 'seat-2', userId: 'user-2', extension: '802' } });
  expect(await claim(callId, 1)).toMatchObject({ status: 409, body: { found: { call: { holder: { userId: 'user-2' } } } } });
  close();
});

test('an abandoned call becomes a task of a ready seat, who rings back and says how it ended', async () => {
  const { happens, state, ask, as, command, close } = await givenCall(1);
  await happens({ kind: 'abandoned' });
  expect(await state()).toMatchObject({ status: 'callBackDue', owner: 'user-1' });
  expect((await ask('get-call', { ...as('user-1'), params: { callId } })).body).toMatchObject({ telephone: number });
  const body = { ...command(), outcome: { kind: 'calledBack', result: 'no-need' } };
  expect(await ask('finish-call', { ...as('user-1'), params: { callId }, body })).toMatchObject({ status: 200 });
  expect(await state()).toMatchObject({ status: 'finished', outcome: { kind: 'calledBack', result: 'no-need' } });
  close();
});

test('an abandoned call falls to the supervisor when no seat is ready', async () => {
  const { happens, state, close } = await givenCall(0);
  await happens({ kind: 'ended' });
  expect(await state()).toMatchObject({ status: 'callBackDue', owner: 'supervisor' });
  close();
});

test('a call of which we hear first that it was abandoned is owed a call back as well, and learns its number later', async () => {
  const { event, tell, state, close } = await givenTelephony(1).then((room) => ({
    ...room,
    state: async () => (await loadLog(room.ports.itemStore, { centre: 'yanhu', lifecycle: callLifecycle, id: callId })).state,
  }));
  const ring = event('pbx-1', ringing);
  await tell({ events: [event('pbx-1', { kind: 'abandoned' })] });
  expect(await state()).toMatchObject({ status: 'callBackDue' });
  await tell({ events: [ring] });
  expect(await state()).toMatchObject({ status: 'callBackDue', caller: { personId: callId } });
  close();
});

test('opening an incident finishes its call in one step, and the target counts from the answer', async () => {
  const { happens, state, ask, as, command, ports, close } = await givenCall();
  await happens({ kind: 'answered', extension: '801' });
  const call = await state();
  const { status, body } = await ask('open-incident', { ...as('user-1'), body: { ...command(), callId } });
  expect(status).toBe(200);
  const incidentId = String(body['id']);
  const { state: incident } = await loadLog(ports.itemStore, { centre: 'yanhu', lifecycle: incidentLifecycle, id: incidentId });
  expect(incident).toMatchObject({ callIds: [callId], caller: { personId: callId }, answeredAt: 'answeredAt' in call ? call.answeredAt : undefined });
  expect(await state()).toMatchObject({ status: 'finished', outcome: { kind: 'opened', incidentId }, finishedBy: 'user-1' });
  expect(await ask('open-incident', { ...as('user-1'), body: { ...command(), callId } })).toMatchObject({ status: 409 });
  close();
});

test('a further call is joined to the incident it is about', async () => {
  const { happens, state, ask, as, command, ports, close } = await givenCall();
  const { body } = await ask('open-incident', { ...as('user-1'), body: { ...command(), place: { townshipId: 'xiezhou' } } });
  const incidentId = String(body['id']);
  await happens({ kind: 'answered', extension: '802' });
  const join = (userId: string) => ask('join-incident', { ...as(userId), params: { incidentId }, body: { ...command(), callId } });
  expect(await join('user-1')).toMatchObject({ status: 409 });
  expect(await join('user-2')).toMatchObject({ status: 200, body: { id: incidentId } });
  expect(await state()).toMatchObject({ status: 'finished', outcome: { kind: 'joined', incidentId } });
  const { state: incident } = await loadLog(ports.itemStore, { centre: 'yanhu', lifecycle: incidentLifecycle, id: incidentId });
  expect(incident).toMatchObject({ callIds: [callId] });
  close();
});

test('a seat that is away claims nothing', async () => {
  const { ask, as, command, claim, close } = await givenCall();
  await ask('set-seat-state', { ...as('user-1'), params: { seatId: 'seat-1' }, body: { ...command(), change: { to: 'away', reason: 'meal' } } });
  expect(await claim(callId, 1)).toMatchObject({ status: 409 });
  expect(await claim(callId, 2)).toMatchObject({ status: 200 });
  close();
});

test('the caller’s number is nowhere in the store in the open, nor anything that could be tried out', async () => {
  const { ports, close } = await givenCall();
  const stored = JSON.stringify([...ports.itemStore.scan()]);
  expect(stored).toContain(callId);
  expect(stored).not.toContain(number);
  close();
});

describe('the signature of a bridge', () => {
  test('is needed', async () => {
    const { tellForged, close } = await givenCall();
    expect(await tellForged({ events: [] })).toMatchObject({ status: 403 });
    close();
  });

  test('serves within the replay window alone, and a repeat within it changes nothing', async () => {
    const { ports, ask, calls, event, close } = await givenCall();
    const body = JSON.stringify({ events: [event('pbx-2', ringing)] });
    const secret = await ports.secrets.derive('yanhu', 'bridge/main');
    const sent = (at: number) => ask('receive-telephony-event', { params: { bridge: 'main' }, body, headers: signedHeaders(secret, { body, at }) });
    const now = ports.clock.now();
    expect(await sent(now - REPLAY_WINDOW_MILLISECONDS - 1000)).toMatchObject({ status: 403 });
    expect(await sent(now + REPLAY_WINDOW_MILLISECONDS + 60_000)).toMatchObject({ status: 403 });
    expect(await calls()).toHaveLength(1);
    expect(await sent(now)).toMatchObject({ status: 200 });
    expect(await sent(now)).toMatchObject({ status: 200 });
    expect(await calls()).toHaveLength(2);
    close();
  });

  test('of one bridge serves for no other', async () => {
    const { ports, ask, close } = await givenCall();
    const body = JSON.stringify({ events: [] });
    const headers = signedHeaders(await ports.secrets.derive('yanhu', 'bridge/main'), { body, at: ports.clock.now() });
    expect(await ask('receive-telephony-event', { params: { bridge: 'other' }, body, headers })).toMatchObject({ status: 403 });
    close();
  });
});
