import { routes, type RouteName } from '#shared/api/routes.ts';
import { busRules } from '#shared/api/triggers.ts';
import { keyText } from '#shared/ports/item-limits.ts';
import type { Change, Item } from '#shared/ports/item-store.ts';
import { busEventOf } from '#shared/store/bus-event-of.ts';
import { ENTRY_PREFIX } from '#shared/store/keys.ts';
import { authorizerEvent, busEvent, httpApiEvent, streamEvent, timersEvent, webSocketEvent } from './recorded-events.ts';
import type { Outcome, Runner } from './runner.ts';

type Json = Record<string, unknown>;
type Asked = { readonly params?: Record<string, string>; readonly query?: Record<string, string>; readonly body?: unknown; readonly role?: string; readonly claims?: Record<string, string> };

/** One function's answer, and what it sent out. */
export interface Line {
  readonly name: string;
  readonly outcome: unknown;
  readonly sent: readonly unknown[];
}

const CENTRE = 'yanhu';
const UNIT = 'yh-01';
const OTHER_UNIT = 'yh-02';
const FACILITY = 'chepan-health-centre';
const ROAD_PLACE = { longitude: 111, latitude: 35.03, datum: 'WGS-84' };

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

const requestEvent = (name: RouteName, asked: Asked): Json => {
  const { method, path, roles } = routes[name];
  const claims = { sub: 'user-1', 'cognito:groups': `[${asked.role ?? roles[0]}]`, 'custom:centre': CENTRE, iss: 'https://issuer', ...asked.claims };
  return httpApiEvent({ method, path, params: { centre: CENTRE, ...asked.params }, claims, query: asked.query, body: asked.body });
};

/** Feeds functions and keeps what came of it. */
const keeper = (runner: Runner) => {
  const lines: Line[] = [];
  let commands = 0;
  const feed = async (name: string, event: unknown): Promise<Outcome> => {
    const [outcome] = await runner.run(name, [event]);
    lines.push({ name, outcome, sent: [...runner.takeSent()].sort(byText) });
    return outcome!;
  };
  const ask = async (name: RouteName, asked: Asked = {}): Promise<Json> => {
    const isCommand = name !== 'issue-socket-ticket';
    const body = asked.body === undefined ? undefined : { ...(isCommand && { commandId: `command-${++commands}` }), ...(asked.body as Json) };
    const outcome = await feed(name, requestEvent(name, { ...asked, body }));
    if (!('answer' in outcome)) return {};
    const { body: text = '{}' } = outcome.answer as { readonly body?: string };
    return JSON.parse(text) as Json;
  };
  return { lines, feed, ask };
};

/** A call, its runs, a transfer and the screens beside them, in the order of a day. */
export const playTheDay = async (runner: Runner): Promise<readonly Line[]> => {
  const { lines, feed, ask } = keeper(runner);
  const incidentOf = async (body: Json): Promise<string> => String((await ask('open-incident', { body }))['id']);

  const { ticket } = (await ask('issue-socket-ticket', { body: {} })) as { ticket: string };
  const leave = await feed('authorize-socket', authorizerEvent({ ticket }));
  await feed('authorize-socket', authorizerEvent({ ticket }));
  const authorizer = ((leave as { answer: Json }).answer['context'] ?? {}) as Json;
  await feed('connect-socket', webSocketEvent('CONNECT', '$connect', { authorizer }));
  await feed('subscribe-socket', webSocketEvent('MESSAGE', 'subscribe', { authorizer, body: { action: 'subscribe' } }));
  await feed('subscribe-socket', webSocketEvent('MESSAGE', 'ping', { authorizer, body: { action: 'ping' } }));
  await feed('subscribe-socket', webSocketEvent('MESSAGE', '$default', { authorizer, body: { action: 'dance' } }));

  for (const unitId of [UNIT, OTHER_UNIT]) await ask('set-unit-state', { params: { unitId }, body: { change: { to: 'onDuty' } } });
  const crew = { role: 'crew', claims: { 'custom:unit': UNIT } };
  await ask('report-positions', { ...crew, params: { unitId: UNIT }, body: { positions: [{ position: ROAD_PLACE }] } });

  const incidentId = await incidentOf({ caller: { name: '张三', telephone: '10000', words: '胸痛' }, place: { spoken: '解州镇卫生院', position: { longitude: 111.02, latitude: 35.05, datum: 'GCJ-02' } } });
  await ask('locate-incident', { params: { incidentId }, body: { place: { spoken: '东门', position: ROAD_PLACE } } });
  await ask('triage-incident', { params: { incidentId }, body: { priority: 'I', needs: ['defibrillator'] } });
  await ask('take-over-incident', { params: { incidentId }, body: {} });
  await ask('recommend-units', { query: { incidentId } });
  const { assignmentId } = (await ask('dispatch-unit', { body: { unitId: UNIT, purpose: { kind: 'incident', incidentId } } })) as { assignmentId: string };
  await ask('dispatch-unit', { body: { unitId: UNIT, purpose: { kind: 'incident', incidentId } } });
  const second = await incidentOf({ place: { position: ROAD_PLACE }, priority: 'III' });
  await ask('queue-assignment', { body: { unitId: UNIT, purpose: { kind: 'incident', incidentId: second } } });
  await ask('divert-unit', { body: { unitId: OTHER_UNIT, purpose: { kind: 'incident', incidentId: second } } });
  await ask('report-time-points', { ...crew, params: { assignmentId }, body: { reports: [{ point: 'acknowledged' }, { point: 'enRoute' }, { point: 'onScene' }] } });
  await ask('correct-time-point', { ...crew, params: { assignmentId }, body: { point: 'enRoute', reason: 'pressed-late' } });
  await ask('refuse-assignment', { ...crew, params: { assignmentId }, body: { reason: 'vehicle-unfit' } });
  await ask('get-incident', { params: { incidentId } });

  const { patientId } = (await ask('register-patient', { body: { incidentId } })) as { patientId: string };
  const { patientId: sameId } = (await ask('register-patient', { body: { incidentId } })) as { patientId: string };
  await ask('identify-patient', { params: { patientId }, body: { identity: { name: '李四', birthYear: 1950 } } });
  await ask('merge-patients', { params: { patientId: sameId }, body: { into: patientId } });
  const { patientId: lying } = (await ask('register-patient', { body: { facilityId: FACILITY } })) as { patientId: string };
  const { id: transferId = '' } = (await ask('request-transfer', { body: { patientId: lying, fromFacilityId: FACILITY, direction: 'up', reason: 'needs-higher-care', priority: 'II' } })) as { id?: string };
  await ask('get-transfer', { params: { transferId } });
  await ask('answer-transfer', { params: { transferId }, body: { facilityId: 'xiezhou-health-centre', answer: { kind: 'accept' } } });
  await ask('report-transfer', { params: { transferId }, body: { step: { kind: 'cancelled', reason: 'mistake' } } });
  await ask('cancel-assignment', { params: { assignmentId }, body: { reason: 'not-needed' } });
  await ask('close-incident', { params: { incidentId: second }, body: { reason: 'duplicate' } });
  await ask('reopen-incident', { params: { incidentId: second }, body: { reason: 'called-again' } });
  await ask('erase-person', { params: { personId: `caller-${incidentId}` } });
  await ask('get-incident', { params: { incidentId } });

  for (const name of ['get-board', 'get-digest', 'get-centre', 'get-closures'] as const) await ask(name);
  await ask('get-board-entry', { params: { kind: 'incident', id: incidentId } });
  await ask('get-timeline', { params: { incidentId } });
  const period = { from: '1767225600000', to: '1772323200000' };
  await ask('get-statistics', { query: { ...period, by: 'station' } });
  await ask('get-statistics-runs', { query: { ...period, figure: 'arrival' } });

  const fired = (id: string) => ({ id: `timer-${id}`, centre: CENTRE, at: 1_800_000_000_000, reason: { type: 'waits-too-long', id, version: 1 } });
  await feed('watch-deadlines', timersEvent([fired(incidentId), 'not a timer', { ...fired(incidentId), id: 'unknown', reason: { type: 'waits-too-long', id: 'nobody', version: 1 } }]));
  return lines;
};

/** The changes that left these items behind, in the order of their keys: entries are put in, all else is changed. */
const changesOf = (items: readonly Item[]): readonly Change[] =>
  [...items]
    .sort((one, other) => Buffer.compare(Buffer.from(keyText(one)), Buffer.from(keyText(other))))
    .map((item, place) => ({ sequence: String(place + 1).padStart(21, '0'), kind: item.sk.startsWith(ENTRY_PREFIX) ? 'insert' : 'modify', key: item, item }));

/** What the changes and events of a day wake, told by the items that it left; the runner's socket has subscribed. */
export const playTheFeed = async (runner: Runner, items: readonly Item[]): Promise<readonly Line[]> => {
  const { lines, feed } = keeper(runner);
  const changes = changesOf(items);
  const events = changes.flatMap(({ item }) => (item ? (busEventOf(item) ?? []) : []));
  await feed('push-board', streamEvent(changes));
  const torn = streamEvent(changes.slice(0, 2)) as { readonly Records: Json[] };
  delete torn.Records[1]?.['eventName'];
  await feed('push-board', torn);
  await feed('publish-events', streamEvent(changes));
  for (const [name, heard] of Object.entries<readonly string[]>(busRules)) {
    // One of each type that its rule passes on, and one that it does not.
    const ofEachType = [...new Map(events.map((event) => [event.type, event])).values()];
    const other = ofEachType.find(({ type }) => !heard.includes(type));
    for (const event of [...ofEachType.filter(({ type }) => heard.includes(type)), ...(other ? [other] : [])]) await feed(name, busEvent(event));
  }
  await feed('disconnect-socket', webSocketEvent('DISCONNECT', '$disconnect', { authorizer: { userId: 'user-1', role: 'dispatcher', centre: CENTRE } }));
  await feed('push-board', streamEvent(changes));
  return lines;
};

/** What every route must refuse: another centre, a stranger's role, a body that is not one, an id that nobody knows. */
export const playRefusals = async (runner: Runner, name: RouteName): Promise<readonly Line[]> => {
  const params = Object.fromEntries([...routes[name].path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => [param, param === 'kind' ? 'incident' : param === 'centre' ? CENTRE : 'nobody']));
  const asked: readonly Asked[] = [
    { params: { ...params, centre: 'elsewhere' } },
    { params, role: 'stranger' },
    { params, query: { nonsense: '1' }, body: { commandId: 'refused', nonsense: 1 } },
    { params, body: '{"commandId": ' },
    { params },
  ];
  const outcomes = await runner.run(name, asked.map((one) => requestEvent(name, one)));
  return outcomes.map((outcome) => ({ name, outcome, sent: [] }));
};
