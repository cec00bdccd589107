import { expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { givenTelephony } from '#tests/support/given-telephony.ts';

const RINGS = 50;
const SEATS = 6;
const names = Array.from({ length: RINGS }, (_, index) => `pbx-${String(index)}`);
const numberOf = (index: number) => `1390000${String(index).padStart(4, '0')}`;
const seats = Array.from({ length: SEATS }, (_, index) => index + 1);

test('of fifty calls that ring at once at six seats each has exactly one winner, and the others hear who', async () => {
  const { event, tell, claim, calls, close } = await givenTelephony(SEATS);
  await Promise.all(names.map((name, index) => tell({ events: [event(name, { kind: 'ringing', number: numberOf(index) })] })));
  expect(await calls()).toHaveLength(RINGS);

  const answers = await Promise.all(names.map(async (name) => Promise.all(seats.map(async (seat) => claim(callIdOf('main', name), seat)))));
  for (const ofOneCall of answers) {
    expect(ofOneCall.filter(({ status }) => status === 200)).toHaveLength(1);
    const winner = seats[ofOneCall.findIndex(({ status }) => status === 200)];
    for (const lost of ofOneCall.filter(({ status }) => status !== 200)) {
      expect(lost).toMatchObject({ status: 409, body: { found: { call: { status: 'claimed', claim: { userId: `user-${String(winner)}` } } } } });
    }
  }
  expect((await calls()).map(({ state }) => state.status)).toEqual(names.map(() => 'claimed'));
  close();
});

test('a bridge that restarts hears where it stands, and what it sends again loses no call and doubles none', async () => {
  const { event, tell, calls, close } = await givenTelephony(SEATS);
  const rings = names.map((name, index) => event(name, { kind: 'ringing', number: numberOf(index) }));
  // Of its 50 requests the tenth got lost, and the bridge went down before it knew.
  await Promise.all(rings.filter(({ sequence }) => sequence !== 10).map((one) => tell({ events: [one] })));
  expect(await calls()).toHaveLength(RINGS - 1);

  const { body } = await tell({ events: [] });
  expect(body).toEqual({ lastSequence: 9 });
  const again = rings.filter(({ sequence }) => sequence > Number(body['lastSequence']));
  expect((await tell({ events: again })).body).toEqual({ lastSequence: RINGS });
  expect((await tell({ events: rings })).body).toEqual({ lastSequence: RINGS });

  const after = await calls();
  expect(after).toHaveLength(RINGS);
  expect(after.map(({ version }) => version)).toEqual(names.map(() => 1));
  close();
});

test('of fifty callers of whom six are answered, each who gives up is a task of exactly one of the six, also after the bridge told it twice', async () => {
  const { ask, as, command, event, tell, claim, calls, close } = await givenTelephony(SEATS);
  const rings = names.map((name, index) => event(name, { kind: 'ringing', number: numberOf(index) }));
  await Promise.all(rings.map((one) => tell({ events: [one] })));
  const [answered, claimed, unanswered] = [names.slice(0, SEATS), names[SEATS]!, names.slice(SEATS + 1)];
  const answers = answered.map((name, index) => event(name, { kind: 'answered', extension: String(801 + index) }));
  await Promise.all(answers.map((one) => tell({ events: [one] })));
  await claim(callIdOf('main', claimed), 3);

  const givenUp = [claimed, ...unanswered].map((name) => event(name, { kind: 'abandoned' }));
  await Promise.all(givenUp.map((one) => tell({ events: [one] })));
  const before = await calls();
  expect((await tell({ events: [] })).body).toEqual({ lastSequence: givenUp.at(-1)?.sequence });
  await tell({ events: [...rings, ...answers, ...givenUp] });
  expect(await calls()).toEqual(before);

  const dispatchers = seats.map((seat) => `user-${String(seat)}`);
  const tasks = before.flatMap(({ id, state }) => (state.status === 'callBackDue' ? [{ id, owner: state.owner }] : []));
  expect(tasks.map(({ id }) => id).sort()).toEqual([claimed, ...unanswered].map((name) => callIdOf('main', name)).sort());
  expect(tasks.filter(({ owner }) => !dispatchers.includes(owner))).toEqual([]);
  expect(tasks.find(({ id }) => id === callIdOf('main', claimed))?.owner).toBe('user-3');
  expect(before.filter(({ state }) => state.status === 'answered')).toHaveLength(SEATS);

  // Its owner ends the task, and nobody else does before taking it over.
  const [task] = tasks as [{ id: string; owner: string }];
  const other = dispatchers.find((userId) => userId !== task.owner)!;
  const finish = (userId: string) => ask('finish-call', { ...as(userId), params: { callId: task.id }, body: { ...command(), outcome: { kind: 'calledBack', result: 'no-need' } } });
  expect(await finish(other)).toMatchObject({ status: 409 });
  expect(await finish(task.owner)).toMatchObject({ status: 200 });
  close();
});

test('a caller who gives up while no seat is ready is the supervisor’s task', async () => {
  const { event, tell, calls, close } = await givenTelephony(0);
  await tell({ events: [event('alone', { kind: 'ringing' }), event('alone', { kind: 'abandoned' })] });
  expect(await calls()).toMatchObject([{ state: { status: 'callBackDue', owner: 'supervisor' } }]);
  close();
});

test('a bridge that counts from one again is heard all the same', async () => {
  const { event, tell, calls, close } = await givenTelephony(1);
  await tell({ events: [event('before', { kind: 'ringing' }), event('before', { kind: 'ended' })] });
  const ring = { ...event('after', { kind: 'ringing' }), sequence: 1 };
  expect((await tell({ events: [ring], countingFrom: 1 })).body).toEqual({ lastSequence: 1 });
  expect(await calls()).toHaveLength(2);
  close();
});
