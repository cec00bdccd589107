import type { RouteName } from '#shared/api/routes.ts';
import type { SOCKET_AUTHORIZER, socketRoutes } from '#shared/api/socket-routes.ts';
import type { busRules, streamConsumers, TIMER_CONSUMER } from '#shared/api/triggers.ts';

/** The areas of the system; each is a stack of its own. */
export const AREAS = ['calls', 'dispatch', 'field', 'live', 'chain', 'statistics'] as const;
export type Area = (typeof AREAS)[number];

/** How one function runs, where it differs from the defaults. */
export interface FunctionPlan {
  readonly area: Area;
  /** On the way from a call to a crew: kept warm by the stage's config. */
  readonly isOnCallPath?: boolean;
  /** CPU comes with memory; 1,769 MB is one whole core. */
  readonly memoryMegabytes?: number;
  /** It only reads items, and so may not write any. */
  readonly onlyReads?: boolean;
  /** No more instances run at once: anyone may call it, and must take nothing from the call path. */
  readonly mostAtOnce?: number;
}

type FunctionName =
  | RouteName
  | (typeof socketRoutes)[keyof typeof socketRoutes]
  | typeof SOCKET_AUTHORIZER
  | (typeof streamConsumers)[number]
  | keyof typeof busRules
  | typeof TIMER_CONSUMER;

/** One core: a cold start opens the road graph, and every answer searches it. */
const ROADS_MEGABYTES = 1769;

/** A dozen callers may open their links in one second; what is beyond is turned away. */
const PUBLIC_INSTANCES = 5;

const calls = { area: 'calls', isOnCallPath: true } as const;
const dispatch = { area: 'dispatch' } as const;
const dispatchPath = { area: 'dispatch', isOnCallPath: true } as const;
const field = { area: 'field' } as const;
const fieldPath = { area: 'field', isOnCallPath: true } as const;
const live = { area: 'live' } as const;
const chain = { area: 'chain' } as const;
/** One core: a quarter's rows of a city, some 25,000, are read and sorted within one answer. */
const STATISTICS_MEGABYTES = 1769;
const statistics = { area: 'statistics', memoryMegabytes: STATISTICS_MEGABYTES } as const;

/** Every function with its area and needs. A new one stops the build until it stands here. */
export const functionPlans: Readonly<Record<FunctionName, FunctionPlan>> = {
  'open-incident': calls,
  'locate-incident': calls,
  'triage-incident': calls,
  'assess-complaint': calls,
  'stamp-compressions': calls,
  'correct-compressions': { area: 'calls' },
  'get-protocols': { area: 'calls' },
  'search-places': calls,
  'take-over-incident': { area: 'calls' },
  'close-incident': { area: 'calls' },
  'reopen-incident': { area: 'calls' },
  'get-incident': { area: 'calls' },
  'set-seat-state': { area: 'calls' },
  'show-presence': { area: 'live' },
  'receive-telephony-event': calls,
  'receive-caller-position': calls,
  'note-hand-over': { area: 'calls' },
  'notify-partners': { area: 'calls' },
  'request-caller-location': { area: 'calls' },
  'view-location-link': { area: 'calls', onlyReads: true, mostAtOnce: PUBLIC_INSTANCES },
  'submit-caller-location': { area: 'calls', mostAtOnce: PUBLIC_INSTANCES },
  'get-location-candidates': { ...calls, onlyReads: true },
  'claim-call': calls,
  'finish-call': { area: 'calls' },
  'get-call': calls,
  'join-incident': calls,
  'find-similar-incidents': { ...calls, onlyReads: true },
  'recommend-units': { ...dispatchPath, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'dispatch-unit': { ...dispatchPath, memoryMegabytes: ROADS_MEGABYTES },
  'queue-assignment': dispatch,
  'divert-unit': { ...dispatchPath, memoryMegabytes: ROADS_MEGABYTES },
  'cancel-assignment': dispatch,
  'refuse-assignment': dispatch,
  'report-time-points': dispatchPath,
  'correct-time-point': dispatch,
  'send-message': dispatch,
  'get-messages': dispatch,
  'read-messages': dispatch,
  'set-unit-state': dispatch,
  'report-positions': dispatch,
  'report-vehicle-positions': dispatch,
  'publish-roster': dispatch,
  'get-roster': { ...dispatch, onlyReads: true },
  'sign-in-crew': dispatch,
  'sign-out-crew': dispatch,
  'close-road': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES },
  'open-road': dispatch,
  'get-closures': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'get-route': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'get-isochrones': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'get-cover': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'find-home-station': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'get-responders': { ...field, onlyReads: true },
  'set-responder-duty': field,
  'mark-scene': field,
  'recommend-responders': { ...field, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'alert-responders': { ...fieldPath, memoryMegabytes: ROADS_MEGABYTES },
  'answer-responder-alert': field,
  'report-response': field,
  'stand-down-responder': field,
  'get-response': field,
  'notify-responders': fieldPath,
  'stand-down-responders': field,
  'declare-major-incident': field,
  'set-staging-point': field,
  'tag-patient': field,
  'count-casualties': field,
  'link-incidents': field,
  'unlink-incident': field,
  'stand-down-major-incident': field,
  'get-major-incident': { ...field, onlyReads: true },
  'backfill-orders': field,
  'get-backfill': { ...field, onlyReads: true },
  'set-deadlines': dispatch,
  'watch-deadlines': dispatch,
  'settle-alarms': dispatch,
  'propose-units': { ...dispatch, memoryMegabytes: ROADS_MEGABYTES },
  'notify-crew': dispatchPath,
  'subscribe-push': dispatch,
  'unsubscribe-push': dispatch,
  'own-alarm': dispatch,
  'close-alarm': dispatch,
  'register-patient': chain,
  'identify-patient': chain,
  'merge-patients': chain,
  'record-outcome': chain,
  'record-vitals': chain,
  'sign-upload': { ...chain, onlyReads: true },
  'keep-attachment': chain,
  'get-patient-record': chain,
  'import-households': chain,
  'find-household': chain,
  'erase-person': chain,
  'request-transfer': { ...chain, memoryMegabytes: ROADS_MEGABYTES },
  'answer-transfer': chain,
  'report-transfer': chain,
  'get-transfer': chain,
  'set-facility-status': chain,
  'get-arrivals': { ...chain, memoryMegabytes: ROADS_MEGABYTES, onlyReads: true },
  'get-board': { ...live, onlyReads: true },
  'get-board-entry': { ...live, onlyReads: true },
  'get-digest': { ...live, onlyReads: true },
  'get-centre': { ...live, onlyReads: true },
  'get-push-key': live,
  'issue-socket-ticket': live,
  'authorize-socket': live,
  'connect-socket': live,
  'subscribe-socket': live,
  'disconnect-socket': live,
  'push-board': { ...live, isOnCallPath: true },
  'publish-events': live,
  'roll-up-statistics': { area: 'statistics' },
  'get-statistics': { ...statistics, onlyReads: true },
  'get-statistics-runs': { ...statistics, onlyReads: true },
  'rebuild-statistics': { area: 'statistics' },
  'get-timeline': { area: 'statistics', onlyReads: true },
};

/** The names of an area's functions. */
export const functionsOf = (area: Area): readonly FunctionName[] =>
  (Object.keys(functionPlans) as FunctionName[]).filter((name) => functionPlans[name].area === area);

/** The plan of a function. @throws for one that nobody has planned */
export const planOf = (name: string): FunctionPlan => {
  const plan = Object.hasOwn(functionPlans, name) ? functionPlans[name as FunctionName] : undefined;
  if (plan) return plan;
  throw new Error(`Cannot deploy the function "${name}": infra/aws/function-plans.ts does not name it`);
};
