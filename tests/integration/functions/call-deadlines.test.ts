import { afterEach, beforeEach, expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

let centre: CentreAtWork;
let sequence = 0;
beforeEach(async () => {
  centre = await givenCentreAtWork();
});
afterEach(() => centre.close());

const callId = callIdOf('main', 'pbx-1');
const happens = (said: object, secondsAgo = 0) =>
  centre.ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events: [{ sequence: ++sequence, callId: 'pbx-1', at: centre.now() - secondsAgo * 1000, ...said }] } });
const standing = async (): Promise<readonly string[]> =>
  (await readBoard(centre.ports.itemStore, 'yanhu')).flatMap((entry) => (entry.kind === 'alarm' && entry.state.status !== 'absent' ? [`${entry.state.kind} ${entry.state.status}`] : []));
const sit = async (): Promise<void> => {
  for (const change of [{ to: 'signedIn', extension: '801' }, { to: 'ready' }]) await centre.ask('set-seat-state', { params: { seatId: 'seat-1' }, body: { commandId: `seat-${change.to}`, change } });
};

test('a call that nobody answers within ten seconds of its first ring raises an alarm, which the answer closes', async () => {
  await happens({ kind: 'ringing' });
  await centre.pass(9);
  expect(await standing()).toEqual([]);
  await centre.pass(1);
  expect(await standing()).toEqual(['answer-late raised']);
  await happens({ kind: 'answered', extension: '801' });
  expect(await standing()).toEqual([]);
});

test('the clock runs from the ring and not from when we heard of it', async () => {
  await happens({ kind: 'ringing' }, 7);
  await centre.pass(3);
  expect(await standing()).toEqual(['answer-late raised']);
});

test('a claim at a screen is no answer', async () => {
  await sit();
  await happens({ kind: 'ringing' });
  expect(await centre.ask('claim-call', { params: { callId }, body: { commandId: 'claim', seatId: 'seat-1' } })).toMatchObject({ status: 200 });
  await centre.pass(10);
  expect(await standing()).toEqual(['answer-late raised']);
});

test('a call that is answered in time raises none', async () => {
  await happens({ kind: 'ringing' });
  await centre.pass(8);
  await happens({ kind: 'answered', extension: '801' });
  await centre.pass(600);
  expect(await standing()).toEqual([]);
});

test('an abandoned call that nobody rings back raises an alarm, which ringing back closes', async () => {
  await sit();
  await happens({ kind: 'ringing' });
  await centre.pass(12);
  await happens({ kind: 'abandoned' });
  expect(await standing()).toEqual([]);
  await centre.pass(120);
  expect(await standing()).toEqual(['call-back-late raised']);
  await centre.ask('finish-call', { params: { callId }, body: { commandId: 'done', outcome: { kind: 'calledBack', result: 'no-answer' } } });
  expect(await standing()).toEqual([]);
});
