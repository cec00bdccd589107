import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { verifySignature } from '#shared/middleware/request-signature.ts';
import type { PartnerPost, RehearsedNotice } from '#shared/ports/partner-notices.ts';
import { PartnerNotice } from '#shared/schemas/partner-notice.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const { settings } = smallCentre;
const POLICE = 'https://cad.police.example/yike';
const withPartners = { ...smallCentre, settings: { ...settings, partners: { '110': { url: POLICE }, '122': { url: 'https://cad.traffic.example/yike' } } } };
const number = '13900001234';

let centre: CentreAtWork;
let posts: PartnerPost[];
let rehearsed: RehearsedNotice[];
let isDown: boolean;
let sequence: number;
let commands: number;
beforeEach(async () => {
  [posts, rehearsed, isDown, sequence, commands] = [[], [], false, 0, 0];
  const partnerNotices = {
    post: (post: PartnerPost) => {
      if (isDown) return Promise.reject(new Error('down'));
      posts.push(post);
      return Promise.resolve();
    },
    rehearse: (notice: RehearsedNotice) => {
      rehearsed.push(notice);
      return Promise.resolve();
    },
  };
  centre = await givenCentreAtWork({ centre: withPartners, extraPorts: { partnerNotices } });
  await centre.ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { ...command(), change: { to: 'onDuty' } } });
});
afterEach(() => centre.close());

const command = () => ({ commandId: `command-${String(++commands)}` });
const notices = () => posts.map(({ body }) => PartnerNotice.parse(JSON.parse(body)));
const statuses = () => notices().map(({ status }) => status);
const ring = async (name: string, said: object = {}) => {
  const at = { callId: name, at: centre.now() };
  const events = [{ ...at, sequence: ++sequence, kind: 'ringing', number, ...said }, { ...at, sequence: ++sequence, kind: 'answered', extension: '801' }];
  expect(await centre.ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events } })).toMatchObject({ status: 200 });
  return callIdOf('main', name);
};
const open = async (callId: string) => String((await centre.ask('open-incident', { body: { ...command(), callId, place: { townshipId: 'xiezhou' } } })).body['id']);
const send = async (incidentId: string) => String((await centre.ask('dispatch-unit', { body: { ...command(), unitId: 'unit-1', purpose: { kind: 'incident', incidentId } } })).body['assignmentId']);
const fromPolice = { origin: '110', caseNumber: 'J140802-0007' };

describe('a call that the police handed over', () => {
  test('keeps their case number, and they hear each step until help has come, signed and without a word about anyone', async () => {
    const callId = await ring('pbx-1', fromPolice);
    expect(posts).toEqual([]);
    const incidentId = await open(callId);
    const assignmentId = await send(incidentId);
    await centre.ask('report-time-points', { role: 'dispatcher', params: { assignmentId }, body: { ...command(), reports: [{ point: 'enRoute' }, { point: 'onScene' }] } });
    await centre.ask('report-time-points', { role: 'dispatcher', params: { assignmentId }, body: { ...command(), reports: [{ point: 'available', outcome: { kind: 'empty' } }] } });
    expect(statuses()).toEqual(['accepted', 'dispatched', 'on-scene', 'closed']);
    expect(notices()[0]).toEqual({ noticeId: expect.stringMatching(/^yanhu\/incident\/.*\/1\/call-/) as string, centre: 'yanhu', caseNumber: 'J140802-0007', callId, incidentId, status: 'accepted', at: centre.now() });
    const secret = await centre.ports.secrets.derive('yanhu', 'partner/110');
    for (const { url, headers, body } of posts) {
      expect(url).toBe(POLICE);
      expect(verifySignature(secret, { headers, body }, centre.now())).toBe(centre.now());
      expect(body).not.toContain(number);
    }
  });

  test('is told of as waiting while nobody goes, and as without a unit when none ever went', async () => {
    const incidentId = await open(await ring('pbx-1', fromPolice));
    await centre.pass(settings.waitingAlarmSeconds);
    await centre.ask('close-incident', { params: { incidentId }, body: { ...command(), reason: 'caller-withdrew' } });
    expect(statuses()).toEqual(['accepted', 'waiting', 'no-unit']);
  });

  test('is told of as without a unit when no incident came of it', async () => {
    const callId = await ring('pbx-1', fromPolice);
    await centre.ask('finish-call', { role: 'supervisor', params: { callId }, body: { ...command(), outcome: { kind: 'noIncident', reason: 'other-service' } } });
    expect(notices()).toMatchObject([{ status: 'no-unit', callId, caseNumber: 'J140802-0007' }]);
    expect(notices()[0]).not.toHaveProperty('incidentId');
  });

  test('may be said to be theirs only later, and they hear where it stands', async () => {
    const callId = await ring('pbx-1');
    await send(await open(callId));
    expect(posts).toEqual([]);
    const noted = { ...command(), from: '110', caseNumber: 'J-9' };
    expect(await centre.ask('note-hand-over', { params: { callId }, body: noted })).toMatchObject({ status: 200 });
    expect(await centre.ask('note-hand-over', { params: { callId }, body: { ...noted, ...command() } })).toMatchObject({ status: 200 });
    expect(notices()).toMatchObject([{ status: 'dispatched', caseNumber: 'J-9' }]);
    expect((await centre.ask('get-call', { params: { callId } })).body['call']).toMatchObject({ origin: '110', handOver: { from: '110', caseNumber: 'J-9' } });
  });

  test('that turns out to be about an incident of another is taken for them alone', async () => {
    const first = await ring('pbx-1', { origin: '122', caseNumber: 'T-1' });
    const incidentId = await open(first);
    const second = await ring('pbx-2', fromPolice);
    await centre.ask('join-incident', { params: { incidentId }, body: { ...command(), callId: second } });
    await send(incidentId);
    const lines = notices().map(({ caseNumber, status }) => `${caseNumber} ${status}`);
    expect(lines.slice(0, 2)).toEqual(['T-1 accepted', 'J140802-0007 accepted']);
    expect(lines.slice(2).sort()).toEqual(['J140802-0007 dispatched', 'T-1 dispatched']);
  });

  test('is told of again, under the same id, when their system was down', async () => {
    isDown = true;
    await expect(open(await ring('pbx-1', fromPolice))).rejects.toThrow('down');
    isDown = false;
    const opened = centre.published.find(({ type }) => type === 'IncidentOpened')!;
    await centre.repeat(opened);
    await centre.repeat(opened);
    expect(new Set(notices().filter(({ status }) => status === 'accepted').map(({ noticeId }) => noticeId)).size).toBe(1);
  });
});

test.each([
  ['came straight to 120', { caseNumber: 'J-1' }],
  ['came from a service without a number of the case', { origin: '110' }],
  ['came from a service that is told nothing', { origin: '119', caseNumber: 'F-1' }],
  ['belongs to a drill', { ...fromPolice, mode: 'drill' }],
])('nobody is told of a call that %s', async (_how, said) => {
  await send(await open(await ring('pbx-1', said)));
  expect(posts).toEqual([]);
});

test('what the police would hear of a drill is made as for a real call, and goes to nobody', async () => {
  await send(await open(await ring('pbx-1', { ...fromPolice, mode: 'drill' })));
  expect(rehearsed.map(({ service, body }) => [service, PartnerNotice.parse(JSON.parse(body)).status])).toEqual([['110', 'accepted'], ['110', 'dispatched']]);
  await send(await open(await ring('pbx-2', { ...fromPolice, mode: 'test' })));
  expect(rehearsed).toHaveLength(2);
  expect(posts).toEqual([]);
});

test('a mobile number is no number of a case: no caller’s number stands in an event', async () => {
  const events = [{ callId: 'pbx-1', at: centre.now(), sequence: 1, kind: 'ringing', origin: '110', caseNumber: number }];
  expect(await centre.ask('receive-telephony-event', { params: { bridge: 'main' }, body: { events } })).toMatchObject({ status: 400 });
});
