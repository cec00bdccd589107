import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VoiceCall } from '#shared/ports/voice.ts';
import type { PushSubscription } from '#shared/schemas/push-subscription.ts';
import { keepSocket } from '#shared/store/sockets.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { givenCentreAtWork, type CentreAtWork } from '#tests/support/given-centre-at-work.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const telephones = { dutyPhones: { 'unit-1': '0359000001', 'unit-2': '0359000002' }, landlines: { 'station-1': '0359000010' } };
const { settings } = smallCentre;
const withTelephones = { ...smallCentre, settings: { ...settings, alerts: { ...settings.alerts, ...telephones } } };

let centre: CentreAtWork;
let commands = 0;
let open: Set<string>;
let wanted: Set<string>;
/** Everything that left the system: which way, to whom, so many seconds after the order. */
let reached: string[];
let orderedAt = 0;
const note = (way: string, to: string): void => void reached.push(`${String((centre.now() - orderedAt) / 1000)} s ${way} ${to}`);

beforeEach(async () => {
  open = new Set();
  wanted = new Set();
  reached = [];
  const extraPorts = {
    pusher: {
      post: (connectionId: string) => {
        if (!open.has(connectionId)) return Promise.resolve('gone');
        note('screen', connectionId);
        return Promise.resolve('sent');
      },
    },
    webPush: {
      send: ({ endpoint }: PushSubscription) => {
        if (!wanted.has(endpoint)) return Promise.resolve('gone');
        note('push', endpoint);
        return Promise.resolve('sent');
      },
    },
    voice: {
      call: ({ to }: VoiceCall) => {
        note('voice', to);
        return Promise.resolve('sent');
      },
    },
  };
  centre = await givenCentreAtWork({ centre: withTelephones, extraPorts });
  for (const unitId of ['unit-1', 'unit-2', 'unit-3']) await duty(unitId, 'onDuty');
});
afterEach(() => centre.close());

const commandId = (): string => `command-${commands++}`;
const duty = (unitId: string, to: 'onDuty' | 'offDuty') => centre.ask('set-unit-state', { params: { unitId }, body: { commandId: commandId(), change: { to } } });
const crewOf = (unitId: string, userId = `crew-of-${unitId}`) => ({ role: 'crew', claims: { sub: userId, 'custom:unit': unitId } });
const endpointOf = (device: string): string => `https://push.example.org/${device}`;
const keys = { p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM', auth: 'tBHItJI5svbpez7KI4CCXg' };

/** An open screen; the connection keeps the name of who sits there. */
const screen = async (name: string, caller: { readonly role: 'crew' | 'station'; readonly unitId?: string; readonly stationId?: string }): Promise<void> => {
  open.add(name);
  await keepSocket(centre.ports.itemStore, { connectionId: name, caller: { userId: name, centre: 'yanhu', ...caller }, connectedAt: centre.now(), subscribedAt: centre.now() }, centre.now());
};
/** A phone that is locked: no screen is open, pushes reach it. */
const phone = async (device: string, unitId: string): Promise<void> => {
  wanted.add(endpointOf(device));
  expect(await centre.ask('subscribe-push', { ...crewOf(unitId, device), body: { commandId: commandId(), subscription: { endpoint: endpointOf(device), keys } } })).toMatchObject({ status: 200 });
};
const order = async (unitId = 'unit-1'): Promise<string> => {
  const { body: incident } = await centre.ask('open-incident', { body: { commandId: commandId(), place: { townshipId: 'xiezhou' } } });
  orderedAt = centre.now();
  const { body } = await centre.ask('dispatch-unit', { body: { commandId: commandId(), unitId, purpose: { kind: 'incident', incidentId: String(incident['id']) } } });
  return String(body['assignmentId']);
};
const acknowledge = (assignmentId: string) => centre.ask('report-time-points', { ...crewOf('unit-1'), params: { assignmentId }, body: { commandId: commandId(), reports: [{ point: 'acknowledged' }] } });
const told = (): readonly unknown[] => centre.published.filter(({ type }) => type === 'CrewAlerted').map(({ detail }) => detail['data']);

describe('an order', () => {
  test('is at once on the screens and phones of its crew and station, and on no others', async () => {
    await screen('terminal-1', { role: 'station', stationId: 'station-1' });
    await screen('terminal-2', { role: 'station', stationId: 'station-2' });
    await screen('tablet-1', { role: 'crew', unitId: 'unit-1' });
    await screen('tablet-2', { role: 'crew', unitId: 'unit-2' });
    await phone('phone-1', 'unit-1');
    await phone('phone-2', 'unit-2');
    await order();
    expect(reached.sort()).toEqual(['0 s push https://push.example.org/phone-1', '0 s screen tablet-1', '0 s screen terminal-1']);
    expect(told()).toContainEqual({ way: 'web-push', to: { kind: 'user', userId: 'phone-1' }, outcome: 'sent' });
  });

  test('that is acknowledged makes no further sound', async () => {
    await screen('tablet-1', { role: 'crew', unitId: 'unit-1' });
    const assignmentId = await order();
    await centre.pass(10);
    await acknowledge(assignmentId);
    await centre.pass(3600);
    expect(reached).toEqual(['0 s screen tablet-1']);
    expect(centre.published.filter(({ type }) => type === 'AlertEnded').map(({ detail }) => detail['data'])).toEqual([{ because: 'acknowledged' }]);
  });

  test('that nobody acknowledges goes on step by step: duty phone, landline, the room, the next unit', async () => {
    const assignmentId = await order();
    await centre.pass(14);
    expect(reached).toEqual([]);
    await centre.pass(30);
    expect(reached).toEqual(['15 s voice 0359000001', '30 s voice 0359000010']);
    const alarm = async (): Promise<unknown> => (await readBoard(centre.ports.itemStore, 'yanhu')).find((entry) => entry.kind === 'alarm' && entry.id === `not-acknowledged-${assignmentId}`)?.state;
    expect(await alarm()).toMatchObject({ status: 'raised', raisedAt: orderedAt + 30_000 });
    expect(await alarm()).not.toHaveProperty('nextUnitAdvisedAt');
    await centre.pass(1);
    expect(await alarm()).toMatchObject({ nextUnitAdvisedAt: orderedAt + 45_000 });
    await acknowledge(assignmentId);
    expect(await alarm()).toBeUndefined();
  });

  test('that is called off is over for its alert, too', async () => {
    const assignmentId = await order();
    await centre.ask('cancel-assignment', { params: { assignmentId }, body: { commandId: commandId(), reason: 'mistake' } });
    await centre.pass(60);
    expect(reached).toEqual([]);
    expect(centre.published.find(({ type }) => type === 'AlertEnded')?.detail['data']).toEqual({ because: 'run-over' });
  });

  test('that waited behind another run alerts its crew when it is given, and not before', async () => {
    await phone('phone-1', 'unit-1');
    const first = await order();
    await acknowledge(first);
    const { body: incident } = await centre.ask('open-incident', { body: { commandId: commandId(), place: { townshipId: 'xiezhou' } } });
    await centre.ask('queue-assignment', { body: { commandId: commandId(), unitId: 'unit-1', purpose: { kind: 'incident', incidentId: String(incident['id']) } } });
    await centre.pass(100);
    expect(reached).toHaveLength(1);
    await centre.ask('report-time-points', { ...crewOf('unit-1'), params: { assignmentId: first }, body: { commandId: commandId(), reports: [{ point: 'available', outcome: { kind: 'empty' } }] } });
    expect(reached).toHaveLength(2);
    await centre.pass(15);
    expect(reached[2]).toMatch(/voice 0359000001$/);
  });

  test('rings each telephone once, however often events and timers come', async () => {
    await phone('phone-1', 'unit-1');
    const assignmentId = await order();
    await centre.pass(40);
    const before = [...reached];
    for (const event of [...centre.published]) await centre.repeat(event);
    for (const type of ['alert-duty-phone', 'alert-landline']) await centre.fireAgain({ id: `again-${type}`, centre: 'yanhu', at: centre.now(), reason: { type, id: assignmentId, version: 1 } });
    expect(reached).toEqual(before);
  });
});

describe('within thirty seconds the right person hears of it, and never a wrong one', () => {
  test.each<readonly [string, () => Promise<void>, string]>([
    ['offline: the duty phone rings', () => screen('tablet-1', { role: 'crew', unitId: 'unit-1' }).then(() => { open.clear(); }), '15 s voice 0359000001'],
    ['locked: it is pushed to', () => phone('phone-1', 'unit-1'), '0 s push https://push.example.org/phone-1'],
  ])('a phone that is %s', async (_how, prepare, first) => {
    await prepare();
    await order();
    await centre.pass(29);
    expect(reached[0]).toBe(first);
  });

  test('a phone that was signed out is not told; the duty phone rings', async () => {
    await phone('phone-1', 'unit-1');
    await centre.ask('unsubscribe-push', { ...crewOf('unit-1', 'phone-1'), body: { commandId: commandId(), endpoint: endpointOf('phone-1') } });
    await order();
    await centre.pass(29);
    expect(reached).toEqual(['15 s voice 0359000001']);
  });

  test('a phone of the crew that went home is not told, though it never signed out; that of the new crew is', async () => {
    await phone('old-crew', 'unit-1');
    await centre.pass(3600);
    await duty('unit-1', 'offDuty');
    await centre.pass(60);
    await duty('unit-1', 'onDuty');
    await phone('new-crew', 'unit-1');
    await order();
    expect(reached).toEqual(['0 s push https://push.example.org/new-crew']);
  });

  test('a phone that changed hands is told for its new user alone', async () => {
    await phone('phone-1', 'unit-1');
    expect(await centre.ask('subscribe-push', { ...crewOf('unit-2', 'zhao'), body: { commandId: commandId(), subscription: { endpoint: endpointOf('phone-1'), keys } } })).toMatchObject({ status: 200 });
    await order();
    expect(reached).toEqual([]);
  });

  test('where there is no number, the alert says so and goes on', async () => {
    await order('unit-3');
    await centre.pass(44);
    expect(reached).toEqual([]);
    expect(told()).toEqual([
      { way: 'duty-phone', to: { kind: 'unit', unitId: 'unit-3' }, outcome: 'no-number' },
      { way: 'landline', to: { kind: 'station', stationId: 'station-2' }, outcome: 'no-number' },
    ]);
  });

  test('no number stands in an event', async () => {
    await order();
    await centre.pass(60);
    expect(JSON.stringify(centre.published)).not.toContain('0359');
  });
});

test('a push goes to a public name alone', async () => {
  for (const endpoint of ['http://push.example.org/x', 'https://127.0.0.1/x', 'https://localhost/x', 'https://[::1]/x', 'https://169.254.169.254/latest']) {
    expect(await centre.ask('subscribe-push', { ...crewOf('unit-1'), body: { commandId: commandId(), subscription: { endpoint, keys } } })).toMatchObject({ status: 400 });
  }
});
