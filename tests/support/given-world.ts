import { create as answerTransfer } from '#functions/answer-transfer/handler.ts';
import { create as cancelAssignment } from '#functions/cancel-assignment/handler.ts';
import { create as closeIncident } from '#functions/close-incident/handler.ts';
import { create as divertUnit } from '#functions/divert-unit/handler.ts';
import { create as dispatchUnit } from '#functions/dispatch-unit/handler.ts';
import { create as mergePatients } from '#functions/merge-patients/handler.ts';
import { create as openIncident } from '#functions/open-incident/handler.ts';
import { create as queueAssignment } from '#functions/queue-assignment/handler.ts';
import { create as refuseAssignment } from '#functions/refuse-assignment/handler.ts';
import { create as registerPatient } from '#functions/register-patient/handler.ts';
import { create as reopenIncident } from '#functions/reopen-incident/handler.ts';
import { create as reportTimePoints } from '#functions/report-time-points/handler.ts';
import { create as reportTransfer } from '#functions/report-transfer/handler.ts';
import { create as requestTransfer } from '#functions/request-transfer/handler.ts';
import { create as setUnitState } from '#functions/set-unit-state/handler.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { LogKind } from '#shared/domain/lifecycle.ts';
import type { Patient } from '#shared/domain/patient/patient.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { HttpHandler } from '#shared/middleware/http-handler.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { weaken } from '#shared/ports/local/weaken.ts';
import { dayPartition } from '#shared/store/keys.ts';
import { readAll } from '#shared/store/read-all.ts';
import { SnapshotBody, utcDayOf } from '#shared/store/snapshot.ts';
import { minute } from './builders.ts';
import { centresOf, smallCentre, tenMinutesEverywhere } from './given-centre.ts';
import { httpEvent, lambdaContext } from './http-event.ts';

/** What a log stands at. */
export interface Standing<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** Everything that a centre knows. */
export interface WorldState {
  readonly incidents: readonly Standing<Incident>[];
  readonly runs: readonly Standing<Assignment>[];
  readonly units: readonly Standing<Unit>[];
  readonly patients: readonly Standing<Patient>[];
  readonly transfers: readonly Standing<Transfer>[];
}

/** What a function answered. */
export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

const SECONDS_A_REQUEST = 6;
/** On a weak store requests follow each other faster than its indexes do. */
const WEAK_SECONDS_A_REQUEST = 1;

/**
 * The small centre with its real functions, on a store in memory and a clock that moves on with each request. With a
 * seed its functions see a weakened store; `store` and `state` always show what is true.
 */
export const givenWorld = ({ weakSeed }: { readonly weakSeed?: number } = {}) => {
  let requests = 0;
  const secondsARequest = weakSeed === undefined ? SECONDS_A_REQUEST : WEAK_SECONDS_A_REQUEST;
  const clock = { now: () => minute(0) + requests * secondsARequest * 1000, sleep: () => Promise.resolve() };
  const store = openItemStore({ path: ':memory:', clock });
  const seen = weakSeed === undefined ? store : weaken(store, { seed: weakSeed, clock });
  let transactions = 0;
  let meanwhile: (() => Promise<unknown>) | undefined;
  const itemStore: ItemStore = {
    get: (key) => seen.get(key),
    getMany: (keys) => seen.getMany(keys),
    query: (query) => seen.query(query),
    transact: async (writes) => {
      const sneakIn = meanwhile;
      meanwhile = undefined;
      await sneakIn?.();
      await seen.transact(writes);
      transactions++;
    },
  };
  const ports = {
    itemStore,
    centres: centresOf(smallCentre),
    travelTimes: tenMinutesEverywhere,
    roadGraphs: { find: () => Promise.resolve(undefined) },
    clock,
    personalKeys: { create: () => Promise.resolve(new Uint8Array(32)), find: () => Promise.resolve(undefined), destroy: () => Promise.resolve() },
  };
  const functions = {
    'answer-transfer': answerTransfer(ports),
    'cancel-assignment': cancelAssignment(ports),
    'close-incident': closeIncident(ports),
    'dispatch-unit': dispatchUnit(ports),
    'divert-unit': divertUnit(ports),
    'merge-patients': mergePatients(ports),
    'open-incident': openIncident(ports),
    'queue-assignment': queueAssignment(ports),
    'refuse-assignment': refuseAssignment(ports),
    'register-patient': registerPatient(ports),
    'reopen-incident': reopenIncident(ports),
    'report-time-points': reportTimePoints(ports),
    'report-transfer': reportTransfer(ports),
    'request-transfer': requestTransfer(ports),
    'set-unit-state': setUnitState(ports),
  } satisfies Record<string, HttpHandler>;

  const logsOf = async <State>(kind: LogKind): Promise<readonly Standing<State>[]> => {
    const items = await readAll(store, { pk: dayPartition('yanhu', kind, utcDayOf(minute(0))), index: 'i2' });
    return items.map(({ version, body }) => {
      const { id, state } = SnapshotBody.parse(JSON.parse(body));
      return { id, version, state: state as State };
    });
  };

  return {
    store,
    /** Happens after the next request has decided and before it writes, as if another seat were a little faster. */
    beforeNextWrite: (what: () => Promise<unknown>) => {
      meanwhile = what;
    },
    /** How many transactions were written so far. */
    transactions: () => transactions,
    /** Asks a function as a dispatcher would; `path` fills its path parameters beside the centre. */
    ask: async (name: keyof typeof functions, body: object, path: Record<string, string> = {}): Promise<Answered> => {
      requests++;
      const event = httpEvent({ params: { centre: 'yanhu', ...path }, body: { commandId: `command-${requests}`, ...body } });
      const { statusCode = 0, body: text = '{}' } = await functions[name](event, lambdaContext);
      return { status: statusCode, body: JSON.parse(text) as Answered['body'] };
    },
    state: async (): Promise<WorldState> => ({
      incidents: await logsOf('incident'),
      runs: await logsOf('assignment'),
      units: await logsOf('unit'),
      patients: await logsOf('patient'),
      transfers: await logsOf('transfer'),
    }),
  };
};
export type World = ReturnType<typeof givenWorld>;
