import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import type { LocalItemStore } from '#shared/ports/local/item-store.ts';
import { readAll } from '#shared/store/read-all.ts';
import { centresOf, smallCentre } from '#tests/support/given-centre.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

const START = Date.UTC(2026, 0, 5, 8);
const HEADER = 'household,townshipId,villageId,address,longitude,latitude,datum,doctor,doctorTelephone,doctorFacilityId,person,name,telephone,birthYear,sex,colours,note';
/** Invented people at an invented address. */
const OF_ZHANG = 'h-1,xiezhou,,测试村东头第三家,111.0001,35.0001,WGS-84,测试医生甲,13900000001,township';
const ZHANG = `${OF_ZHANG},p-1,测试张一,139-0000-1234,1950,male,red orange,对青霉素过敏`;
const LI = `${OF_ZHANG},p-2,测试李二,13900001234,1952,female,,`;
const csv = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');

let functions: Awaited<ReturnType<typeof givenFunctions<LocalItemStore>>>;
let commands: number;
beforeEach(async () => {
  commands = 0;
  functions = await givenFunctions({ centres: centresOf(smallCentre), clock: { now: () => START, sleep: () => Promise.resolve() } });
});
afterEach(() => functions.close());

const command = () => ({ commandId: `command-${String(++commands)}` });
const as = (userId: string, role = 'dispatcher', more: Record<string, string> = {}) => ({ role, claims: { sub: userId, ...more } });
const take = (text: string, body = command()) => functions.ask('import-households', { role: 'administrator', body: { ...body, csv: text } });
const find = (query: Record<string, string>, who = as('user-1')) => functions.ask('find-household', { ...who, query });
const looks = () => {
  const rows = functions.ports.itemStore.readFeed(0, 10_000).flatMap(({ change }) => (change.item && change.key.pk.startsWith('yanhu/access#') ? [JSON.parse(change.item.body) as { by: string; why: string }] : []));
  return rows.filter(({ why }) => why.startsWith('household of'));
};
/** user-1 has the call of this number. */
const ring = async (name = 'pbx-1', number = '013900001234') => {
  const callId = callIdOf('main', name);
  const events = [{ callId: name, at: START, sequence: ++commands, kind: 'ringing', number }];
  await functions.ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events } });
  for (const change of [{ to: 'signedIn', extension: '801' }, { to: 'ready' }]) await functions.ask('set-seat-state', { ...as('user-1'), params: { seatId: 'seat-1' }, body: { ...command(), change } });
  expect(await functions.ask('claim-call', { ...as('user-1'), params: { callId }, body: { ...command(), seatId: 'seat-1' } })).toMatchObject({ status: 200 });
  return callId;
};
const open = async (body: object) => String((await functions.ask('open-incident', { ...as('user-1'), body: { ...command(), ...body } })).body['id']);

describe('importing households', () => {
  test('takes each line as a person of its household, and keeps no word of it in the clear', async () => {
    expect(await take(csv(ZHANG, LI))).toEqual({ status: 200, body: { households: 1, residents: 2 } });
    const rows = functions.ports.itemStore.readFeed(0, 10_000).map(({ change }) => JSON.stringify(change));
    for (const word of ['测试', '1390000', '青霉素', 'h-1', 'p-1', '111.0001']) expect(rows.filter((row) => row.includes(word))).toEqual([]);
  });

  test('names every bad line and column, never what stands there, and then writes nothing', async () => {
    const before = functions.ports.itemStore.latestSequence();
    const lines = [
      ZHANG,
      LI.replace('1952', '52nd').replace('female', 'lady'),
      LI.replace('p-2', 'p-3').replace('东头', '西头'),
      'h-2,atlantis,,某地,111,35,,,,,p-4,测试王三,,,,purple,',
      'h-3,xiezhou,,某地,,,,,13900000009,nowhere,p-5,测试赵四,,,,,',
      'h-4,xiezhou,,某地,,,,,,,p-1,测试钱五,,,,,',
      'h-5,xiezhou,某地',
    ];
    const { status, body } = await take(csv(...lines));
    expect(status).toBe(400);
    const fields = (body['errors'] as { field: string; message: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['line 3, column birthYear', 'line 3, column sex', 'line 5, column datum', 'line 6, column doctor', 'line 8', 'line 4', 'line 7, column person']);
    for (const word of ['52nd', 'lady', '测试', '某地', '1390000']) expect(JSON.stringify(body)).not.toContain(word);
    expect(functions.ports.itemStore.latestSequence()).toBe(before);
  });

  test.each([
    ['a missing column', `${HEADER.replace('note', 'remark')}\n${ZHANG}\n`, ['line 1, column note', 'line 1, column number 17']],
    ['an open quote', csv(`"${ZHANG}`), ['csv']],
    ['a township or a facility that the centre has not', csv('h-2,atlantis,utopia,某地,,,,甲,,nowhere,p-4,测试王三,,,,,'), ['line 2, column townshipId', 'line 2, column villageId', 'line 2, column doctorFacilityId']],
    ['a crowd', csv(...Array.from({ length: 13 }, (_, index) => LI.replace('p-2', `q-${String(index)}`))), ['line 14']],
  ])('refuses %s', async (_what, text, fields) => {
    const { status, body } = await take(text);
    expect([status, (body['errors'] as { field: string }[]).map(({ field }) => field)]).toEqual([400, fields]);
  });

  test('is for an administrator alone', async () => {
    expect(await functions.ask('import-households', { role: 'supervisor', body: { ...command(), csv: csv(ZHANG) } })).toMatchObject({ status: 403 });
  });

  test('of a household told anew stands in place of the one before, and a repeat of the command changes nothing', async () => {
    const first = command();
    await take(csv(ZHANG, LI), first);
    await take(csv(ZHANG.replace('139-0000-1234', '13900005555')));
    await take(csv(ZHANG, LI), first);
    expect((await find({ callId: await ring('pbx-1') })).body).toMatchObject({ households: [] });
    const { body } = await find({ callId: await ring('pbx-2', '13900005555') });
    expect(body).toMatchObject({ households: [{ residents: [{ name: '测试张一', telephone: '13900005555', isCaller: true }] }] });
  });
});

describe('the household of a call', () => {
  test('is shown to the dispatcher who has it, by the number however it is written, with doctor and colours; each look at each person is logged', async () => {
    await take(csv(ZHANG, LI));
    const callId = await ring();
    const { status, body } = await find({ callId });
    expect(status).toBe(200);
    expect(body).toEqual({
      tooManyNearby: false,
      households: [
        {
          householdId: expect.stringMatching(/^household-[0-9a-f]{32}$/) as string,
          by: 'number',
          townshipId: 'xiezhou',
          address: '测试村东头第三家',
          familyDoctor: { name: '测试医生甲', telephone: '13900000001', facilityId: 'township' },
          residents: [
            { personId: expect.stringMatching(/^resident-/) as string, isCaller: true, name: '测试张一', telephone: '139-0000-1234', birthYear: 1950, sex: 'male', colours: ['red', 'orange'], note: '对青霉素过敏' },
            { personId: expect.stringMatching(/^resident-/) as string, isCaller: true, name: '测试李二', telephone: '13900001234', birthYear: 1952, sex: 'female', colours: [] },
          ],
        },
      ],
    });
    // The caller's number, the home, and two people.
    expect(looks()).toEqual(Array.from({ length: 4 }, () => expect.objectContaining({ by: 'user-1', why: `household of call ${callId}` }) as unknown));
  });

  test('is shown to nobody else but the supervisor, and to nobody once the call is finished', async () => {
    await take(csv(ZHANG));
    const callId = await ring();
    expect(await find({ callId }, as('user-2'))).toMatchObject({ status: 403 });
    expect(await find({ callId }, as('crew-1', 'crew', { 'custom:unit': 'unit-1' }))).toMatchObject({ status: 403 });
    expect(await find({ callId }, as('boss', 'manager'))).toMatchObject({ status: 403 });
    expect(looks()).toEqual([]);
    expect(await find({ callId }, as('chief', 'supervisor'))).toMatchObject({ status: 200 });
    await functions.ask('finish-call', { ...as('user-1'), params: { callId }, body: { ...command(), outcome: { kind: 'noIncident', reason: 'inquiry' } } });
    expect(await find({ callId })).toMatchObject({ status: 403, body: { detail: 'Cannot look the household up: the call is finished' } });
  });

  test('is looked up for one call or one incident, and never by itself', async () => {
    expect(await find({})).toMatchObject({ status: 400 });
    expect(await find({ callId: 'one', incidentId: 'two' })).toMatchObject({ status: 400 });
    expect(await find({ number: '13900001234' })).toMatchObject({ status: 400 });
    expect(await find({ callId: 'nobody' })).toMatchObject({ status: 404 });
  });
});

describe('the household of an incident', () => {
  const here = { position: { longitude: 111.0003, latitude: 35.0002, datum: 'WGS-84' }, accuracyMeters: 20 };

  test('is found by the number of its call, and another by its place', async () => {
    await take(csv(ZHANG, 'h-2,xiezhou,,测试村西头,111.0003,35.0004,WGS-84,,,,p-9,测试孙六,,,,yellow,'));
    const incidentId = await open({ callId: await ring(), place: here });
    const { body } = await find({ incidentId });
    expect(body).toMatchObject({ households: [{ by: 'number', residents: [{ name: '测试张一' }] }, { by: 'place', residents: [{ name: '测试孙六', isCaller: false, colours: ['yellow'] }] }] });
  });

  test('is not found by a place that is far, or known only roughly', async () => {
    await take(csv(ZHANG));
    const far = await open({ place: { position: { longitude: 111.01, latitude: 35.0002, datum: 'WGS-84' } } });
    const rough = await open({ place: { ...here, accuracyMeters: 500 } });
    const township = await open({ place: { townshipId: 'xiezhou' } });
    for (const incidentId of [far, rough, township]) expect(await find({ incidentId })).toMatchObject({ status: 200, body: { households: [], tooManyNearby: false } });
  });

  test('is not told where a row of houses stands: nobody reads a whole village', async () => {
    await take(csv(...Array.from({ length: 7 }, (_, index) => ZHANG.replace('h-1', `row-${String(index)}`).replace('p-1', `row-${String(index)}`).replace('139-0000-1234', ''))));
    expect(await find({ incidentId: await open({ place: here }) })).toMatchObject({ status: 200, body: { households: [], tooManyNearby: true } });
    expect(looks()).toEqual([]);
  });

  test('is shown to its owner and to the crew on its way, before and after to neither, and to no other crew', async () => {
    await take(csv(ZHANG));
    const incidentId = await open({ place: here });
    const crew = (unitId: string) => as(`crew-of-${unitId}`, 'crew', { 'custom:unit': unitId });
    expect(await find({ incidentId }, crew('unit-1'))).toMatchObject({ status: 403 });
    expect(await find({ incidentId }, as('user-2'))).toMatchObject({ status: 403 });
    await functions.ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { ...command(), change: { to: 'onDuty' } } });
    const { body } = await functions.ask('dispatch-unit', { ...as('user-1'), body: { ...command(), unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } });
    expect(await find({ incidentId }, crew('unit-1'))).toMatchObject({ status: 200, body: { households: [{ address: '测试村东头第三家' }] } });
    expect(await find({ incidentId }, crew('unit-2'))).toMatchObject({ status: 403 });
    await functions.ask('cancel-assignment', { ...as('user-1'), params: { assignmentId: String(body['assignmentId']) }, body: { ...command(), reason: 'mistake' } });
    expect(await find({ incidentId }, crew('unit-1'))).toMatchObject({ status: 403 });
    await functions.ask('close-incident', { ...as('user-1'), params: { incidentId }, body: { ...command(), reason: 'other' } });
    expect(await find({ incidentId })).toMatchObject({ status: 403 });
  });
});

test('an erased resident is on file no more and is found by nothing, and neither is an erased home', async () => {
  await take(csv(ZHANG, LI));
  const callId = await ring();
  const [household] = (await find({ callId })).body['households'] as [{ householdId: string; residents: [{ personId: string }, { personId: string }] }];
  const erase = (personId: string) => functions.ask('erase-person', { params: { personId } });
  await erase(household.residents[0].personId);
  expect((await find({ callId })).body).toMatchObject({ households: [{ address: '测试村东头第三家', residents: [{ name: '测试李二' }] }] });
  await erase(household.residents[1].personId);
  await erase(household.householdId);
  expect((await find({ callId })).body).toEqual({ households: [], tooManyNearby: false });
  for (const personId of [household.householdId, ...household.residents.map((resident) => resident.personId)]) {
    expect(await readAll(functions.ports.itemStore, { pk: `yanhu/person#${personId}` })).toEqual([]);
  }
});
