import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { PushSubscription } from '#shared/schemas/push-subscription.ts';
import type { VoiceCall } from '#shared/ports/voice.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { metersBetween } from '#shared/geo/meters-between.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

/** Some 91 m a thousandth of a degree of longitude here; roads are as the crow flies, at 10 m/s. */
const village = (id: string, longitude: number) => ({ id, name: id, position: [longitude, 35] as const, townshipId: 'xiezhou', population: 900, provenance: 'proposed' as const });
const villages = [village('v0', 111), village('v1', 111.003), village('v2', 111.006), village('v3', 111.009), village('far', 111.05)];
const { settings } = smallCentre;
const phones = { 'doctor-v0': '0359100000', 'doctor-v1': '0359100001' };
const county: Centre = {
  ...smallCentre,
  settings: { ...settings, responders: { ...settings.responders, phones } },
  villages,
  responders: villages.map(({ id }) => ({ id: `doctor-${id}`, villageId: id, provenance: 'proposed' })),
};
const straightRoads: TravelTimes = {
  travelTimes: ({ from, to }) =>
    Promise.resolve(
      from.map((start) => {
        const meters = Math.round(metersBetween('coordinate' in start ? start.coordinate : start, to));
        return { reachable: true, milliseconds: meters * 100, meters, source: 'road-graph', degraded: false };
      }),
    ),
};

let centre: CentreAtWork;
let commands = 0;
/** Whatever left the system: which way, to whom, so many seconds after the alert, with what words. */
let reached: string[];
let alertedAt = 0;
const seconds = (): string => `${String((centre.now() - alertedAt) / 1000)} s`;

beforeEach(async () => {
  reached = [];
  const extraPorts = {
    webPush: { send: ({ endpoint }: PushSubscription, message: string) => (reached.push(`${seconds()} push ${endpoint.split('/').at(-1) ?? ''} ${message}`), Promise.resolve('sent')) },
    voice: { call: ({ to, says }: VoiceCall) => (reached.push(`${seconds()} voice ${to} ${says}`), Promise.resolve('sent')) },
  };
  centre = await givenCentreAtWork({ centre: county, extraPorts, travelTimes: straightRoads });
  for (const unitId of ['unit-1', 'unit-2']) await centre.ask('set-unit-state', { params: { unitId }, body: { commandId: commandId(), change: { to: 'onDuty' } } });
});
afterEach(() => centre.close());

const commandId = (): string => `command-${commands++}`;
const doctor = (responderId: string) => ({ role: 'responder', claims: { sub: `phone-of-${responderId}`, 'custom:responder': responderId } });
const duty = (responderId: string, onDuty = true) => centre.ask('set-responder-duty', { ...doctor(responderId), params: { responderId }, body: { commandId: commandId(), onDuty } });
const onDuty = async (...villageIds: readonly string[]): Promise<void> => {
  for (const id of villageIds) expect(await duty(`doctor-${id}`)).toMatchObject({ status: 200 });
};
const keys = { p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM', auth: 'tBHItJI5svbpez7KI4CCXg' };
const phone = (responderId: string) => centre.ask('subscribe-push', { ...doctor(responderId), body: { commandId: commandId(), subscription: { endpoint: `https://push.example.org/${responderId}`, keys } } });
const open = async (place: object = { villageId: 'v0', townshipId: 'xiezhou', spoken: '村口老槐树旁' }): Promise<string> => {
  const { body } = await centre.ask('open-incident', { body: { commandId: commandId(), caller: { name: '张三', telephone: '13800000000' }, place } });
  return String(body['id']);
};
const alert = async (incidentId: string, responderIds?: readonly string[]) => {
  alertedAt = centre.now();
  return centre.ask('alert-responders', { params: { incidentId }, body: { commandId: commandId(), ...(responderIds && { responderIds }) } });
};
const askedBy = async (incidentId: string, responderIds?: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const { status, body } = await alert(incidentId, responderIds);
  expect(status, JSON.stringify(body)).toBe(200);
  return Object.fromEntries((body['asked'] as { responderId: string; responseId: string }[]).map((one) => [one.responderId, one.responseId]));
};
const answer = (responseId: string, responderId: string, kind: 'accept' | 'decline') =>
  centre.ask('answer-responder-alert', { ...doctor(responderId), params: { responseId }, body: { commandId: commandId(), answer: kind === 'accept' ? { kind } : { kind, reason: 'away' } } });
const report = (responseId: string, responderId: string, step: 'arrived' | 'finished') => centre.ask('report-response', { ...doctor(responderId), params: { responseId }, body: { commandId: commandId(), step } });
const read = (responseId: string, responderId: string) => centre.ask('get-response', { ...doctor(responderId), params: { responseId } });
const stateOf = async (responseId: string) => (await centre.ask('get-response', { role: 'dispatcher', params: { responseId } })).body['response'];
const send = async (incidentId: string, etaSeconds?: number): Promise<string> => {
  const { body } = await centre.ask('dispatch-unit', { body: { commandId: commandId(), unitId: 'unit-1', purpose: { kind: 'incident', incidentId }, choice: etaSeconds === undefined ? {} : { etaSeconds } } });
  return String(body['assignmentId']);
};
const press = (assignmentId: string, point: string) => centre.ask('report-time-points', { role: 'crew', claims: { sub: 'crew', 'custom:unit': 'unit-1' }, params: { assignmentId }, body: { commandId: commandId(), reports: [{ point }] } });

describe('the nearest village doctors on duty', () => {
  test('are asked, three at most, within a kilometre in the country', async () => {
    await onDuty('v0', 'v1', 'v2', 'v3', 'far');
    expect(Object.keys(await askedBy(await open()))).toEqual(['doctor-v0', 'doctor-v1', 'doctor-v2']);
  });

  test('within half of that in a town', async () => {
    centre.close();
    const responders = { ...county.settings.responders, urbanTownships: ['xiezhou'] };
    centre = await givenCentreAtWork({ centre: { ...county, settings: { ...county.settings, responders } }, travelTimes: straightRoads });
    await onDuty('v1', 'v2');
    expect(Object.keys(await askedBy(await open()))).toEqual(['doctor-v1']);
  });

  test('are proposed with their way, and each other one with why not', async () => {
    await onDuty('v0', 'v2');
    const incidentId = await open();
    const { body } = await centre.ask('recommend-responders', { params: { incidentId } });
    expect(body).toMatchObject({
      hazards: [],
      mostMeters: 1000,
      proposed: [{ responderId: 'doctor-v0', meters: 0, etaSeconds: 60 }, { responderId: 'doctor-v2' }],
      leftOut: [{ responderId: 'doctor-v1', because: 'off-duty' }, { responderId: 'doctor-v3', because: 'off-duty' }],
    });
  });

  test('only where they are there before the ambulance', async () => {
    await onDuty('v0', 'v3');
    const incidentId = await open();
    await send(incidentId, 100);
    expect(Object.keys(await askedBy(incidentId))).toEqual(['doctor-v0']);
  });

  test('never one off duty, by the room’s word neither', async () => {
    await onDuty('v0');
    await duty('doctor-v0', false);
    const incidentId = await open();
    expect(await askedBy(incidentId)).toEqual({});
    expect(await alert(incidentId, ['doctor-v0'])).toMatchObject({ status: 409, body: { detail: 'Cannot alert village doctor "doctor-v0": off-duty' } });
    expect(reached).toEqual([]);
  });

  test('never to an unsafe scene', async () => {
    await onDuty('v0');
    const incidentId = await open();
    await centre.ask('mark-scene', { params: { incidentId }, body: { commandId: commandId(), hazards: ['violence'] } });
    expect(await alert(incidentId)).toMatchObject({ status: 409, body: { detail: 'Cannot alert village doctors: the scene is unsafe (violence)' } });
    expect((await centre.ask('recommend-responders', { params: { incidentId } })).body).toMatchObject({ hazards: ['violence'], proposed: [] });
  });

  test('by one of two incidents alone', async () => {
    await onDuty('v0');
    await askedBy(await open());
    expect(await alert(await open(), ['doctor-v0'])).toMatchObject({ status: 409 });
  });

  test('not where only the township is known', async () => {
    expect(await alert(await open({ townshipId: 'xiezhou' }))).toMatchObject({ status: 409, body: { detail: expect.stringContaining('neither the village nor the position') as string } });
  });
});

describe('an alert', () => {
  test('reaches the phone at once and rings after that, says nothing of who and where, and is over when nobody answers', async () => {
    await onDuty('v0');
    await phone('doctor-v0');
    const { 'doctor-v0': responseId = '' } = await askedBy(await open());
    await centre.pass(89);
    expect(reached).toEqual([`0 s push doctor-v0 ${JSON.stringify({ type: 'responder-alert', centre: 'yanhu', responseId })}`, '20 s voice 0359100000 village-doctor-needed']);
    expect(await stateOf(responseId)).toMatchObject({ status: 'alerted', told: [{ way: 'web-push', outcome: 'sent' }, { way: 'phone', outcome: 'sent' }] });
    await centre.pass(1);
    expect(await stateOf(responseId)).toMatchObject({ status: 'ended', ending: { how: 'expired' } });
    expect(await answer(responseId, 'doctor-v0', 'accept')).toMatchObject({ status: 409 });
  });

  test('says roughly where and what about, and no more, until it is accepted', async () => {
    await onDuty('v0');
    const incidentId = await open();
    const { 'doctor-v0': responseId = '' } = await askedBy(incidentId);
    const before = await read(responseId, 'doctor-v0');
    expect(before.body).toMatchObject({ response: { villageId: 'v0', townshipId: 'xiezhou' } });
    expect(before.body).not.toHaveProperty('briefing');
    expect(JSON.stringify(before.body)).not.toMatch(/张三|13800000000|槐树/);
    await answer(responseId, 'doctor-v0', 'accept');
    expect((await read(responseId, 'doctor-v0')).body).toMatchObject({ briefing: { spokenPlace: '村口老槐树旁', caller: { name: '张三', telephone: '13800000000' }, hazards: [] } });
    expect(JSON.stringify(centre.published)).not.toMatch(/张三|13800000000|槐树/);
  });

  test('is nobody else’s to read or to answer', async () => {
    await onDuty('v0', 'v1');
    const asked = await askedBy(await open());
    expect(await read(asked['doctor-v0'] ?? '', 'doctor-v1')).toMatchObject({ status: 403 });
    expect(await answer(asked['doctor-v0'] ?? '', 'doctor-v1', 'accept')).toMatchObject({ status: 403 });
    expect(await duty('doctor-v0')).toMatchObject({ status: 200 });
    expect(await centre.ask('set-responder-duty', { ...doctor('doctor-v1'), params: { responderId: 'doctor-v0' }, body: { commandId: commandId(), onDuty: false } })).toMatchObject({ status: 403 });
  });

  test('shows on the doctor’s own board alone, with the incident only once it is accepted', async () => {
    await onDuty('v0', 'v1');
    const asked = await askedBy(await open());
    const board = async (responderId: string) => ((await centre.ask('get-board', doctor(responderId))).body['entries'] as BoardEntry[]).map(({ kind }) => kind).sort();
    expect(await board('doctor-v0')).toEqual(['responder', 'response']);
    await answer(asked['doctor-v0'] ?? '', 'doctor-v0', 'accept');
    expect(await board('doctor-v0')).toEqual(['incident', 'responder', 'response']);
    expect(await board('doctor-v1')).toEqual(['responder', 'response']);
  });

  test('that is declined frees the doctor for another incident', async () => {
    await onDuty('v0');
    const incidentId = await open();
    const { 'doctor-v0': responseId = '' } = await askedBy(incidentId);
    await answer(responseId, 'doctor-v0', 'decline');
    expect(await askedBy(incidentId)).toEqual({});
    expect(Object.keys(await askedBy(await open()))).toEqual(['doctor-v0']);
  });

  test('is answered by going home, and an accepted one is not', async () => {
    await onDuty('v0');
    const { 'doctor-v0': first = '' } = await askedBy(await open());
    expect(await duty('doctor-v0', false)).toMatchObject({ status: 200 });
    expect(await stateOf(first)).toMatchObject({ ending: { how: 'declined', reason: 'off-duty' } });
    await duty('doctor-v0');
    const { 'doctor-v0': second = '' } = await askedBy(await open());
    await answer(second, 'doctor-v0', 'accept');
    expect(await duty('doctor-v0', false)).toMatchObject({ status: 409 });
  });

  test('told again and again tells nobody twice', async () => {
    await onDuty('v0');
    await phone('doctor-v0');
    await askedBy(await open());
    await centre.pass(30);
    const before = [...reached];
    for (const event of [...centre.published]) await centre.repeat(event);
    expect(reached).toEqual(before);
  });
});

describe('a village doctor who comes', () => {
  const coming = async () => {
    await onDuty('v0');
    await phone('doctor-v0');
    const incidentId = await open();
    const { 'doctor-v0': responseId = '' } = await askedBy(incidentId);
    await answer(responseId, 'doctor-v0', 'accept');
    return { incidentId, responseId };
  };

  test('arrives at a time of its own, and no clock of an ambulance stops', async () => {
    const { incidentId, responseId } = await coming();
    await centre.pass(30);
    await report(responseId, 'doctor-v0', 'arrived');
    expect(await stateOf(responseId)).toMatchObject({ status: 'arrived', arrivedAt: centre.now() });
    await centre.pass(31);
    const { body } = await centre.ask('get-incident', { params: { incidentId } });
    expect(body).toMatchObject({ incident: { status: 'waiting', helpCame: false, alarmed: true } });
    expect(body).toMatchObject({ responses: [{ id: responseId, times: { answerSeconds: 0, arrivalSeconds: 30 } }] });
    const alarms = ((await centre.ask('get-board', {})).body['entries'] as BoardEntry[]).filter(({ kind }) => kind === 'alarm').map(({ id }) => id);
    expect(alarms).toContain(`order-late-${incidentId}`);
    const story = (body['timeline'] as { type: string }[]).map(({ type }) => type);
    expect(story).toEqual(expect.arrayContaining(['ResponderAlerted', 'ResponderAccepted', 'ResponderArrived']));
  });

  test('is called back when the ambulance is with the patient, and told so', async () => {
    const { incidentId, responseId } = await coming();
    const run = await send(incidentId);
    await press(run, 'onScene');
    expect(await stateOf(responseId)).toMatchObject({ status: 'accepted' });
    await press(run, 'atPatient');
    expect(await stateOf(responseId)).toMatchObject({ status: 'ended', ending: { how: 'stoodDown', reason: 'ambulance-there' } });
    expect(reached.at(-1)).toContain('"type":"response-over"');
    expect((await read(responseId, 'doctor-v0')).body).not.toHaveProperty('briefing');
  });

  test('stays when the ambulance comes after, and is done when the incident is closed', async () => {
    const { incidentId, responseId } = await coming();
    await report(responseId, 'doctor-v0', 'arrived');
    const run = await send(incidentId);
    await press(run, 'atPatient');
    expect(await stateOf(responseId)).toMatchObject({ status: 'arrived' });
    await centre.ask('report-time-points', { params: { assignmentId: run }, role: 'dispatcher', body: { commandId: commandId(), reports: [{ point: 'available', outcome: { kind: 'empty' } }] } });
    expect(await stateOf(responseId)).toMatchObject({ ending: { how: 'finished' } });
  });

  test('is called back when the incident is closed', async () => {
    const { incidentId, responseId } = await coming();
    await centre.ask('close-incident', { params: { incidentId }, body: { commandId: commandId(), reason: 'caller-withdrew' } });
    expect(await stateOf(responseId)).toMatchObject({ ending: { how: 'stoodDown', reason: 'incident-closed' } });
  });

  test('is called back when the scene turns out to be unsafe', async () => {
    const { incidentId, responseId } = await coming();
    await centre.ask('mark-scene', { params: { incidentId }, body: { commandId: commandId(), hazards: ['fire'] } });
    expect(await stateOf(responseId)).toMatchObject({ ending: { how: 'stoodDown', reason: 'scene-unsafe' } });
  });

  test('is called back by the room, who may then ask another', async () => {
    const { responseId } = await coming();
    expect(await centre.ask('stand-down-responder', { params: { responseId }, body: { commandId: commandId(), reason: 'not-needed' } })).toMatchObject({ status: 200 });
    expect(Object.keys(await askedBy(await open()))).toEqual(['doctor-v0']);
  });
});

test('the room sees every village doctor’s duty, a village doctor the own', async () => {
  await onDuty('v0');
  const all = (await centre.ask('get-responders', { role: 'dispatcher' })).body['responders'] as { responder: { status: string } }[];
  expect(all.map(({ responder }) => responder.status)).toEqual(['onDuty', 'offDuty', 'offDuty', 'offDuty', 'offDuty']);
  expect((await centre.ask('get-responders', doctor('doctor-v1'))).body['responders']).toEqual([{ responderId: 'doctor-v1', villageId: 'v1', responder: { status: 'offDuty' } }]);
});
