import { expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';
import { givenTelephony } from '#tests/support/given-telephony.ts';
import { manualClock } from '#tests/support/manual-clock.ts';

const number = '+8613900001234';
const callId = callIdOf('main', 'pbx-1');
const sms = 'A"ML=1;lt=+35.02397;lg=+111.00305;rd=50;top=20260105080009;lc=90;pm=G';
const form = 'v=1&device_number=013900001234&location_latitude=35.02400&location_longitude=111.00300&location_time=1767600020000&location_accuracy=8';

test('what operator, handset and dispatcher say of a place stands side by side, and only the dispatcher decides', async () => {
  const { ask, as, command, event, tell, close } = await givenTelephony(1);
  const locate = (message: object) => ask('receive-caller-position', { params: { bridge: 'main' }, body: { message } });
  const position = { longitude: 111.01, latitude: 35.03, datum: 'WGS-84' };
  await tell({ events: [event('pbx-1', { kind: 'ringing', number, position, accuracyMeters: 2000 }), event('pbx-1', { kind: 'answered', extension: '801' })] });
  expect(await locate({ way: 'sms', from: number, text: sms })).toMatchObject({ status: 200, body: { callId } });
  expect(await locate({ way: 'sms', from: number, text: sms })).toMatchObject({ status: 200, body: { callId } });
  expect(await locate({ way: 'https', form })).toMatchObject({ status: 200, body: { callId } });
  expect(await locate({ way: 'sms', from: number, text: 'A"ML=1;lt=north' })).toMatchObject({ status: 400 });

  const { body } = await ask('open-incident', { ...as('user-1'), body: { ...command(), callId, place: { townshipId: 'xiezhou', spoken: '解州老街' } } });
  const incidentId = String(body['id']);
  const words = async () => (await ask('get-location-candidates', { params: { incidentId } })).body;
  const before = await words();
  expect(before['candidates']).toMatchObject([
    { source: 'aml', position: [111.003, 35.024], accuracyMeters: 8 },
    { source: 'aml', position: [111.00305, 35.02397], accuracyMeters: 50, confidencePercent: 90 },
    { source: 'operator', position: [111.01, 35.03], accuracyMeters: 2000 },
    { source: 'spoken', accuracyMeters: 5000 },
  ]);
  expect(before['chosen']).toMatchObject({ townshipId: 'xiezhou' });

  await ask('locate-incident', { ...as('user-1'), params: { incidentId }, body: { ...command(), place: { position: { longitude: 111.003, latitude: 35.024, datum: 'WGS-84' } } } });
  const after = await words();
  expect(after['chosen']).toEqual({ position: [111.003, 35.024] });
  expect(after['candidates']).toHaveLength(4);
  close();
});

test('a position that comes before its ring waits for it, and is not lost or doubled by a ring that comes at the same moment', async () => {
  const { ask, event, tell, calls, close } = await givenTelephony(1);
  const locate = (from: string) => ask('receive-caller-position', { params: { bridge: 'main' }, body: { message: { way: 'sms', from, text: sms } } });
  expect(await locate(number)).toEqual({ status: 200, body: {} });
  expect(await calls()).toEqual([]);

  const ring = event('pbx-1', { kind: 'ringing', number: '013900001234' });
  await tell({ events: [ring] });
  await tell({ events: [ring] });
  expect(await calls()).toMatchObject([{ id: callId, version: 2, state: { positions: [{ source: 'aml', position: [111.00305, 35.02397] }] } }]);

  await Promise.all([locate('+8613900005678'), tell({ events: [event('pbx-2', { kind: 'ringing', number: '13900005678' })] })]);
  expect((await calls()).map(({ state }) => ('positions' in state ? state.positions.length : 0))).toEqual([1, 1]);
  close();
});

test('a position waits two minutes and no longer, so that an old place is not taken for the next call’s', async () => {
  const clock = manualClock(Date.UTC(2026, 0, 5, 8));
  const { ask, ports, close } = await givenFunctions({ clock });
  const signedAs = { params: { bridge: 'main' } };
  await ask('receive-caller-position', { ...signedAs, body: { message: { way: 'sms', from: number, text: sms } } });
  await clock.pass(121_000);
  await ask('receive-telephony-event', { ...signedAs, body: { events: [{ sequence: 1, callId: 'pbx-1', at: clock.now(), kind: 'ringing', number }] } });
  expect(await readBoard(ports.itemStore, 'yanhu')).toMatchObject([{ kind: 'call', version: 1, state: { positions: [] } }]);
  close();
});
