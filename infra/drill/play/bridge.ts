import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { GenericEvent } from '#functions/receive-telephony-event/schema.ts';
import { callIdOf } from '#functions/receive-telephony-event/take-fact.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { signedSender, type SenderOptions } from './signed-sender.ts';

type Said = z.input<typeof GenericEvent>;
type Told<Kind extends Said['kind']> = Omit<Extract<Said, { kind: Kind }>, 'sequence' | 'callId' | 'at' | 'kind'>;

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

/** Connects a bridge of a name of its own, so that no other numbers its events. @throws CommandFailure when the host does not know the drill. */
export const connectBridge = async (options: SenderOptions): Promise<Bridge> => {
  const name = `drill-${randomUUID().slice(0, 8)}`;
  const { host, centre, clock } = options;
  const post = await signedSender(options, `bridge/${name}`);
  const path = `${host.url}/centres/${centre}/telephony/${name}`;
  let sequence = 0;
  /** The row of what is to be sent: a bridge sends one after the other. */
  let row: Promise<unknown> = Promise.resolve();

  const tell = (line: string, said: object): Promise<void> => {
    const event = { sequence: ++sequence, callId: line, at: clock.now(), ...said };
    const sent = row.then(async () => {
      await post(path, { events: [event] });
    });
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
    handset: async (number, [longitude, latitude], accuracyMeters) => {
      const form = new URLSearchParams({ device_number: number, location_longitude: String(longitude), location_latitude: String(latitude), location_time: String(clock.now()), location_accuracy: String(accuracyMeters), location_source: 'GPS' });
      await post(`${path}/positions`, { message: { way: 'https', form: form.toString() } });
    },
  };
};
