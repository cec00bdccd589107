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

test('a bridge that counts from one again is heard all the same', async () => {
  const { event, tell, calls, close } = await givenTelephony(1);
  await tell({ events: [event('before', { kind: 'ringing' }), event('before', { kind: 'ended' })] });
  const ring = { ...event('after', { kind: 'ringing' }), sequence: 1 };
  expect((await tell({ events: [ring], countingFrom: 1 })).body).toEqual({ lastSequence: 1 });
  expect(await calls()).toHaveLength(2);
  close();
});
