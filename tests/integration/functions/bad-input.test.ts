import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '#shared/api/route.ts';
import { routes, type RouteName } from '#shared/api/routes.ts';
import type { LocalItemStore } from '#shared/ports/local/item-store.ts';
import { givenFunctions } from '#tests/support/given-functions.ts';

type Functions = Awaited<ReturnType<typeof givenFunctions<LocalItemStore>>>;
let functions: Functions;
beforeAll(async () => {
  functions = await givenFunctions();
});
afterAll(() => functions.close());

const containing = (text: string): string => expect.stringContaining(text) as string;

const names = Object.keys(routes) as RouteName[];
const authOf = (name: RouteName): Route['auth'] => (routes[name] as Route).auth;
const withBody = names.filter((name) => 'request' in routes[name]);
const paramsOf = (name: RouteName): Record<string, string> =>
  Object.fromEntries([...routes[name].path.matchAll(/\{(\w+)\}/g)].map(([, param]) => [param ?? '', param === 'centre' ? 'yanhu' : 'nobody']));

/** Asks, and shows that nothing was written. */
const refused = async (...asked: Parameters<Functions['ask']>) => {
  const before = functions.ports.itemStore.latestSequence();
  const answer = await functions.ask(...asked);
  expect(functions.ports.itemStore.latestSequence()).toBe(before);
  return answer;
};

describe.each(withBody)('%s', (name) => {
  test('refuses a body that is not JSON', async () => {
    expect(await refused(name, { params: paramsOf(name), body: '{"commandId": ' })).toMatchObject({ status: 400, body: { type: containing('/problems/') } });
  });

  test('refuses a field that it does not know, by name', async () => {
    const { status, body } = await refused(name, { params: paramsOf(name), body: { commandId: 'one', nonsense: 1 } });
    expect(status).toBe(400);
    expect(JSON.stringify(body['errors'])).toContain('"nonsense"');
  });

  test('refuses a role that it does not name', async () => {
    if ('auth' in routes[name]) return;
    const other = ['responder', 'manager', 'station', 'crew'].find((role) => !(routes[name].roles as readonly string[]).includes(role));
    if (other === undefined) return;
    expect(await refused(name, { role: other, params: paramsOf(name), body: { commandId: 'one' } })).toMatchObject({ status: 403 });
  });

  test('refuses another centre', async () => {
    // A link's secret is of its own centre: at another there is no such link.
    if (authOf(name) === 'link') return;
    expect(await refused(name, { params: { ...paramsOf(name), centre: 'elsewhere' }, body: {} })).toMatchObject({ status: 403 });
  });
});

test.each(names.filter((name) => authOf(name) === 'signed'))('%s refuses a body that its sender has not signed', async (name) => {
  const forged = { 'x-yike-signature': `v1=${'0'.repeat(64)}` };
  expect(await refused(name, { params: paramsOf(name), body: {}, headers: forged })).toMatchObject({ status: 403, body: { detail: containing('signature') } });
});

const reading = ['get-incident', 'get-location-candidates', 'get-call', 'get-transfer', 'get-board-entry', 'get-response', 'get-major-incident', 'get-backfill'] as const;
test.each(reading)('%s answers 404 for an id that nobody knows', async (name) => {
  expect(await refused(name, { params: { ...paramsOf(name), ...(name === 'get-board-entry' && { kind: 'incident' }) } })).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

const commandId = 'unknown-id';
const unknownIds: readonly [RouteName, unknown][] = [
  ['finish-call', { commandId, outcome: { kind: 'noIncident', reason: 'other' } }],
  ['claim-call', { commandId, seatId: 'seat-1' }],
  ['join-incident', { commandId, callId: 'nobody' }],
  ['open-incident', { commandId, callId: 'nobody' }],
  ['locate-incident', { commandId, place: { townshipId: 'xiezhou' } }],
  ['triage-incident', { commandId, needs: [] }],
  ['correct-compressions', { commandId, kind: 'begun', reason: 'other' }],
  ['note-hand-over', { commandId, from: '110', caseNumber: 'J-1' }],
  ['request-caller-location', { commandId }],
  ['view-location-link', { token: '0'.repeat(32) }],
  ['submit-caller-location', { token: '0'.repeat(32), answer: { kind: 'trouble', trouble: 'denied' } }],
  ['take-over-incident', { commandId }],
  ['close-incident', { commandId, reason: 'other' }],
  ['reopen-incident', { commandId, reason: 'other' }],
  ['dispatch-unit', { commandId, unitId: 'unit-1', purpose: { kind: 'incident', incidentId: 'nobody' } }],
  ['cancel-assignment', { commandId, reason: 'other' }],
  ['refuse-assignment', { commandId, reason: 'other' }],
  ['report-time-points', { commandId, reports: [{ point: 'onScene' }] }],
  ['correct-time-point', { commandId, point: 'onScene', reason: 'other' }],
  ['set-unit-state', { commandId, change: { to: 'onDuty' } }],
  ['register-patient', { commandId, incidentId: 'nobody' }],
  ['identify-patient', { commandId, identity: { name: '无名氏' } }],
  ['merge-patients', { commandId, into: 'somebody' }],
  ['request-transfer', { commandId, patientId: 'nobody', fromFacilityId: 'township', direction: 'up', reason: 'other', priority: 'III' }],
  ['answer-transfer', { commandId, facilityId: 'township', answer: { kind: 'accept' } }],
  ['set-responder-duty', { commandId, onDuty: true }],
  ['mark-scene', { commandId, hazards: [] }],
  ['alert-responders', { commandId }],
  ['answer-responder-alert', { commandId, answer: { kind: 'accept' } }],
  ['report-response', { commandId, step: 'arrived' }],
  ['stand-down-responder', { commandId, reason: 'not-needed' }],
  ['declare-major-incident', { commandId, level: 'ordinary', nature: 'fire' }],
  ['set-staging-point', { commandId, stagingPoint: { position: { longitude: 111, latitude: 35, datum: 'WGS-84' } } }],
  ['tag-patient', { commandId, tag: 'red' }],
  ['count-casualties', { commandId, counts: { red: 0, yellow: 0, green: 0, black: 0 } }],
  ['link-incidents', { commandId, incidentIds: ['nobody'] }],
  ['unlink-incident', { commandId, linkedIncidentId: 'nobody' }],
  ['stand-down-major-incident', { commandId }],
  ['report-transfer', { commandId, step: { kind: 'departed' } }],
];
test.each(unknownIds)('%s answers 404 for an id that nobody knows', async (name, body) => {
  if (name === 'dispatch-unit') await functions.ask('set-unit-state', { params: { unitId: 'unit-1' }, body: { commandId: 'duty', change: { to: 'onDuty' } } });
  expect(await refused(name, { role: 'dispatcher', params: paramsOf(name), body })).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

const positions: readonly [string, Record<string, unknown>, string][] = [
  ['without a datum', { longitude: 111, latitude: 35 }, 'place.position.datum'],
  ['of a datum that nobody speaks', { longitude: 111, latitude: 35, datum: 'ED50' }, 'place.position.datum'],
  ['beyond the globe', { longitude: 181, latitude: 35, datum: 'WGS-84' }, 'place.position.longitude'],
  ['that is text', { longitude: 111, latitude: '35', datum: 'WGS-84' }, 'place.position.latitude'],
];
test.each(positions)('a coordinate %s is refused, by its field', async (_, position, field) => {
  const { status, body } = await refused('open-incident', { body: { commandId: 'one', place: { position } } });
  expect(status).toBe(400);
  expect(body['errors']).toContainEqual(expect.objectContaining({ field }));
});

test('a place that the pack does not know is not found', async () => {
  expect(await refused('open-incident', { body: { commandId: 'one', place: { townshipId: 'atlantis' } } })).toMatchObject({ status: 404, body: { detail: containing('"atlantis"') } });
});
