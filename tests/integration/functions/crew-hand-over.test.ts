import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PushSubscription } from '#shared/schemas/push-subscription.ts';
import { keepSocket } from '#shared/store/sockets.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';

const keys = { p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM', auth: 'tBHItJI5svbpez7KI4CCXg' };
const HOUR = 3600_000;

let centre: CentreAtWork;
let commands = 0;
/** Who was told, by which way. */
let reached: string[];

beforeEach(async () => {
  reached = [];
  const extraPorts = {
    pusher: { post: (connectionId: string) => Promise.resolve(void reached.push(`screen ${connectionId}`)).then(() => 'sent' as const) },
    webPush: { send: ({ endpoint }: PushSubscription) => Promise.resolve(void reached.push(`push ${endpoint.slice(endpoint.lastIndexOf('/') + 1)}`)).then(() => 'sent' as const) },
  };
  centre = await givenCentreAtWork({ extraPorts });
});
afterEach(() => centre.close());

const command = <Body extends object>(body: Body) => ({ commandId: `command-${commands++}`, ...body });
const member = (userId: string, unitId = 'unit-1') => ({ role: 'crew', claims: { sub: userId, 'custom:unit': unitId } });
const station = { role: 'station', claims: { sub: 'desk', 'custom:station': 'station-1' } };
const signIn = (crew: object, as: object = station) => centre.ask('sign-in-crew', { ...as, params: { unitId: 'unit-1' }, body: command(crew) });
const signOut = (told: object = {}, as: object = station) => centre.ask('sign-out-crew', { ...as, params: { unitId: 'unit-1' }, body: command(told) });
const phone = (userId: string) => centre.ask('subscribe-push', { ...member(userId), body: command({ subscription: { endpoint: `https://push.example.org/${userId}`, keys } }) });
const screen = (userId: string) => keepSocket(centre.ports.itemStore, { connectionId: userId, caller: { userId, centre: 'yanhu', role: 'crew', unitId: 'unit-1' }, connectedAt: centre.now(), subscribedAt: centre.now() }, centre.now());
const order = async (): Promise<{ incidentId: string; assignmentId: string }> => {
  const { body: incident } = await centre.ask('open-incident', { body: command({ place: { townshipId: 'xiezhou' } }) });
  const incidentId = String(incident['id']);
  const { body } = await centre.ask('dispatch-unit', { body: command({ unitId: 'unit-1', purpose: { kind: 'incident', incidentId } }) });
  return { incidentId, assignmentId: String(body['assignmentId']) };
};
const typesOf = (id: string): readonly string[] => centre.published.filter(({ detail }) => detail['id'] === id).map(({ type }) => type);

describe('an order', () => {
  test('reaches the members of the crew that signed in, and nobody else who was ever on the unit', async () => {
    for (const userId of ['li', 'wang', 'zhao']) {
      await phone(userId);
      await screen(userId);
    }
    expect(await signIn({ memberIds: ['li', 'wang'], level: 'advanced' })).toMatchObject({ status: 200, body: { crew: { level: 'advanced', memberIds: ['li', 'wang'] } } });
    await order();
    expect(reached.sort()).toEqual(['push li', 'push wang', 'screen li', 'screen wang']);
  });

  test('reaches the rostered crew where nobody signed in, and not the one of the shift before', async () => {
    await centre.ask('set-unit-state', { params: { unitId: 'unit-1' }, body: command({ change: { to: 'onDuty' } }) });
    const at = centre.now();
    const shift = { unitId: 'unit-1', stationId: 'station-1', level: 'basic' };
    const shifts = [{ ...shift, memberIds: ['li'], from: at - 8 * HOUR, to: at }, { ...shift, memberIds: ['wang'], from: at, to: at + 8 * HOUR }];
    await centre.ask('publish-roster', { role: 'manager', body: command({ period: { from: at - 8 * HOUR, to: at + 8 * HOUR }, roster: { form: 'json', shifts } }) });
    for (const userId of ['li', 'wang']) await phone(userId);
    await order();
    expect(reached).toEqual(['push wang']);
  });

  test('reaches the crew whose shift has begun, and not the one that went home without signing out, which is signed out then', async () => {
    for (const userId of ['li', 'wang']) await phone(userId);
    await signIn({ memberIds: ['li'], level: 'advanced' });
    await centre.pass(12 * 3600);
    const at = centre.now();
    const shifts = [{ unitId: 'unit-1', stationId: 'station-1', level: 'basic', memberIds: ['wang'], from: at, to: at + 8 * HOUR }];
    await centre.ask('publish-roster', { role: 'manager', body: command({ period: { from: at, to: at + 8 * HOUR }, roster: { form: 'json', shifts } }) });
    await order();
    expect(reached).toEqual(['push wang']);
    expect(typesOf('unit-1')).toEqual(['UnitWentOnDuty', 'CrewSignedIn', 'CrewSignedOut', 'UnitAssigned']);
  });

  test('does not reach a member who signed out while the others stay', async () => {
    for (const userId of ['li', 'wang']) await phone(userId);
    await signIn({ memberIds: ['li', 'wang'], level: 'advanced' });
    expect(await signOut({ memberIds: ['li'], level: 'basic' }, member('li'))).toMatchObject({ body: { crew: { level: 'basic', memberIds: ['wang'] } } });
    await order();
    expect(reached).toEqual(['push wang']);
  });
});

describe('a hand-over in the middle of a run', () => {
  test('goes on with the run, and both crews stand in the logs of unit and run', async () => {
    await signIn({ memberIds: ['li'], level: 'advanced' });
    const { incidentId, assignmentId } = await order();
    await centre.ask('report-time-points', { ...member('li'), params: { assignmentId }, body: command({ reports: [{ point: 'acknowledged' }, { point: 'enRoute' }] }) });
    expect(await signIn({ memberIds: ['wang'], level: 'basic' })).toMatchObject({ status: 409 });
    expect(await signIn({ memberIds: ['wang'], level: 'basic', beside: 'take-over' })).toMatchObject({ status: 200 });
    await centre.ask('report-time-points', { ...member('wang'), params: { assignmentId }, body: command({ reports: [{ point: 'onScene' }] }) });
    expect(typesOf('unit-1')).toEqual(['UnitWentOnDuty', 'CrewSignedIn', 'UnitAssigned', 'CrewHandedOver']);
    expect(typesOf(assignmentId)).toContain('RunTakenOver');
    const { body } = await centre.ask('get-incident', { params: { incidentId } });
    expect(body['timeline']).toContainEqual(expect.objectContaining({ type: 'RunTakenOver', source: 'station', data: { from: ['li'], to: { level: 'basic', memberIds: ['wang'] } } }));
  });

  test('lets an order that nobody acknowledged be heard by the new crew, once', async () => {
    for (const userId of ['li', 'wang']) await phone(userId);
    await signIn({ memberIds: ['li'], level: 'advanced' });
    await order();
    await centre.pass(5);
    await signIn({ memberIds: ['wang'], level: 'advanced', beside: 'take-over' });
    expect(reached).toEqual(['push li', 'push wang']);
    for (const event of [...centre.published]) await centre.repeat(event);
    expect(reached).toEqual(['push li', 'push wang']);
  });

  test('does not trouble the new crew with an order that was acknowledged, and gives it the next one', async () => {
    for (const userId of ['li', 'wang']) await phone(userId);
    await signIn({ memberIds: ['li'], level: 'advanced' });
    const { assignmentId } = await order();
    await centre.ask('report-time-points', { ...member('li'), params: { assignmentId }, body: command({ reports: [{ point: 'acknowledged' }] }) });
    const { body: second } = await centre.ask('open-incident', { body: command({ place: { townshipId: 'xiezhou' } }) });
    await centre.ask('queue-assignment', { body: command({ unitId: 'unit-1', purpose: { kind: 'incident', incidentId: second['id'] } }) });
    await signIn({ memberIds: ['wang'], level: 'advanced', beside: 'take-over' });
    expect(reached).toEqual(['push li']);
    await centre.ask('report-time-points', { ...member('wang'), params: { assignmentId }, body: command({ reports: [{ point: 'available', outcome: { kind: 'empty' } }] }) });
    expect(reached).toEqual(['push li', 'push wang']);
  });

  test('is not undone by a phone of the crew before that says late that it signs out', async () => {
    await signIn({ memberIds: ['li'], level: 'advanced' });
    await signIn({ memberIds: ['wang'], level: 'advanced', beside: 'take-over' });
    expect(await signOut({}, member('li'))).toMatchObject({ status: 409 });
    expect(await signOut({}, member('wang'))).toMatchObject({ status: 200 });
  });

  test('is needed before the crew of a run goes home', async () => {
    await signIn({ memberIds: ['li'], level: 'advanced' });
    await order();
    expect(await signOut()).toMatchObject({ status: 409, body: { detail: 'Cannot sign the crew out: it is on a run, which the next crew has to take over' } });
  });
});

describe('signing in', () => {
  test('is of oneself where a member of a crew says no more, at the level of the roster', async () => {
    const at = centre.now();
    const shifts = [{ unitId: 'unit-1', stationId: 'station-1', level: 'advanced', memberIds: ['li', 'wang'], from: at, to: at + 8 * HOUR }];
    await centre.ask('publish-roster', { role: 'supervisor', body: command({ period: { from: at, to: at + 8 * HOUR }, roster: { form: 'json', shifts } }) });
    expect(await signIn({}, member('li'))).toMatchObject({ status: 200, body: { crew: { level: 'advanced', memberIds: ['li'] } } });
    expect(await signIn({ beside: 'join' }, member('wang'))).toMatchObject({ status: 200, body: { crew: { level: 'advanced', memberIds: ['li', 'wang'] } } });
    expect(await signOut()).toMatchObject({ status: 200 });
    expect(await signIn({})).toMatchObject({ status: 200, body: { crew: { memberIds: ['li', 'wang'] } } });
  });

  test('says what is missing where no roster names it', async () => {
    expect(await signIn({ level: 'basic' })).toMatchObject({ status: 400, body: { errors: [{ field: 'memberIds' }] } });
    expect(await signIn({ memberIds: ['li'] })).toMatchObject({ status: 400, body: { errors: [{ field: 'level' }] } });
  });

  test('is on one unit at a time, and on the next after signing out', async () => {
    await signIn({ memberIds: ['li'], level: 'basic' });
    const onOther = () => centre.ask('sign-in-crew', { ...station, params: { unitId: 'unit-2' }, body: command({ memberIds: ['wang', 'li'], level: 'basic' }) });
    expect(await onOther()).toMatchObject({ status: 409, body: { detail: 'Cannot sign the crew in: "li" is signed in on unit "unit-1"' } });
    await signOut();
    expect(await onOther()).toMatchObject({ status: 200 });
  });

  test('is for one’s own unit, or of one’s own station', async () => {
    expect(await signIn({ level: 'basic' }, member('li', 'unit-2'))).toMatchObject({ status: 403 });
    expect(await signIn({ memberIds: ['li'], level: 'basic' }, { role: 'station', claims: { 'custom:station': 'station-2' } })).toMatchObject({ status: 403 });
    expect(await signOut({}, member('li', 'unit-2'))).toMatchObject({ status: 403 });
  });
});
