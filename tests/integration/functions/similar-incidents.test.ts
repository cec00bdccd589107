import { expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { givenTelephony } from '#tests/support/given-telephony.ts';

const answeredRing = (number: string) => [
  { kind: 'ringing', number },
  { kind: 'answered', extension: '801' },
];

test('a caller who rings twice is known again, however the network writes the number, and the second call is joined by one command', async () => {
  const { ask, as, command, event, tell, close } = await givenTelephony(1);
  const ring = (name: string, number: string) => tell({ events: answeredRing(number).map((said) => event(name, said)) });
  await ring('first', '+86 139 0000 1234');
  const opened = await ask('open-incident', { ...as('user-1'), body: { ...command(), callId: callIdOf('main', 'first') } });
  await ring('second', '013900001234');
  await ring('stranger', '13900009999');

  const similarTo = async (name: string) => (await ask('find-similar-incidents', { query: { callId: callIdOf('main', name) } })).body['similar'];
  const incidentId = String(opened.body['id']);
  expect(await similarTo('stranger')).toEqual([]);
  expect(await similarTo('second')).toMatchObject([{ incidentId, status: 'waiting', likeness: [{ kind: 'caller', callId: callIdOf('main', 'first') }] }]);

  const joined = await ask('join-incident', { ...as('user-1'), params: { incidentId }, body: { ...command(), callId: callIdOf('main', 'second') } });
  expect(joined.status).toBe(200);
  const { body } = await ask('get-incident', { params: { incidentId } });
  const told = (body['timeline'] as { log: string; type: string }[]).map(({ log, type }) => `${log} ${type}`);
  expect(told).toEqual(expect.arrayContaining(['call CallRang', 'incident IncidentOpened', 'incident CallJoined']));
  expect(told.filter((line) => line === 'call CallRang')).toHaveLength(2);
  close();
});

test('an incident near the place is found by it', async () => {
  const { ask, command, close } = await givenTelephony(0);
  const place = { position: { longitude: 111, latitude: 35, datum: 'WGS-84' } };
  const { body } = await ask('open-incident', { body: { ...command(), place } });
  const near = await ask('find-similar-incidents', { query: { longitude: '111.001', latitude: '35', datum: 'WGS-84' } });
  expect(near.body['similar']).toEqual([{ incidentId: body['id'], status: 'waiting', openedAt: expect.any(Number) as number, likeness: [{ kind: 'near', meters: 91 }] }]);
  expect(await ask('find-similar-incidents', { query: { longitude: '111.001', latitude: '35' } })).toMatchObject({ status: 400 });
  close();
});
