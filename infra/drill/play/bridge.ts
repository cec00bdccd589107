import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod';
import type { GenericEvent } from '#functions/receive-telephony-event/schema.ts';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import { signedHeaders } from '#shared/middleware/request-signature.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { DrillClock } from './drill-clock.ts';
import { secretOf, type HostAccess } from './host-access.ts';

type Said = z.input<typeof GenericEvent>;
type Told<Kind extends Said['kind']> = Omit<Extract<Said, { kind: Kind }>, 'sequence' | 'callId' | 'at' | 'kind'>;

/** A host that does not answer is asked again for so long, of the wall: it may be restarting. */
const LONGEST_OUTAGE_MILLISECONDS = 60_000;
const BETWEEN_TRIES_MILLISECONDS = 250;
/** At a drill's speed a request may be minutes old before it is read, and its signature with it: it is signed anew. */
const SIGNATURE_TOO_OLD = 403;

/** The telephone system of a drill. What it tells arrives in the order in which it was told. */
export interface Bridge {
  /** A telephone rings. @returns the call's id, as the API knows it */
  ring(line: string, told: Told<'ringing'>): Promise<string>;
  answered(line: string, told: Told<'answered'>): Promise<void>;
  abandoned(line: string): Promise<void>;
  ended(line: string): Promise<void>;
  /** The handset tells where it is, in the HTTPS form of AML. */
  handset(number: string, position: Coordinate, accuracyMeters: number): Promise<void>;
}

/** What a bridge rings with. */
export interface BridgeOptions {
  readonly host: HostAccess;
  readonly centre: string;
  readonly clock: DrillClock;
  readonly signal: AbortSignal;
}

/** Connects a bridge of a name of its own, so that no other numbers its events. @throws CommandFailure when the host does not know the drill. */
export const connectBridge = async ({ host, centre, clock, signal }: BridgeOptions): Promise<Bridge> => {
  const name = `drill-${randomUUID().slice(0, 8)}`;
  const secret = await secretOf(host, `bridge/${name}`);
  const path = `${host.url}/centres/${centre}/telephony/${name}`;
  let sequence = 0;
  /** The row of what is to be sent: a bridge sends one after the other. */
  let row: Promise<unknown> = Promise.resolve();

  const post = async (url: string, message: object): Promise<void> => {
    const patience = performance.now() + LONGEST_OUTAGE_MILLISECONDS;
    const body = JSON.stringify(message);
    for (;;) {
      signal.throwIfAborted();
      const status = await statusOf(url, { method: 'POST', headers: { 'content-type': 'application/json', ...signedHeaders(secret, { body, at: clock.now() }) }, body, signal });
      if (status !== undefined && status < 300) return;
      if ((status !== undefined && status < 500 && status !== SIGNATURE_TOO_OLD) || performance.now() > patience) throw new Error(`Cannot tell of a call: the host answered ${String(status ?? 'nothing')}`);
      await wait(BETWEEN_TRIES_MILLISECONDS);
    }
  };
  const tell = (line: string, said: object): Promise<void> => {
    const event = { sequence: ++sequence, callId: line, at: clock.now(), ...said };
    const sent = row.then(() => post(path, { events: [event] }));
    row = sent.catch(() => undefined);
    return sent;
  };
  return {
    ring: async (line, told) => {
      await tell(line, { kind: 'ringing', ...told });
      return callIdOf(name, line);
    },
    answered: (line, told) => tell(line, { kind: 'answered', ...told }),
    abandoned: (line) => tell(line, { kind: 'abandoned' }),
    ended: (line) => tell(line, { kind: 'ended' }),
    handset: (number, [longitude, latitude], accuracyMeters) => {
      const form = new URLSearchParams({ device_number: number, location_longitude: String(longitude), location_latitude: String(latitude), location_time: String(clock.now()), location_accuracy: String(accuracyMeters), location_source: 'GPS' });
      return post(`${path}/positions`, { message: { way: 'https', form: form.toString() } });
    },
  };
};

/** The status of the answer; nothing when nobody answered. */
const statusOf = async (url: string, init: RequestInit): Promise<number | undefined> => {
  try {
    const response = await fetch(url, init);
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
