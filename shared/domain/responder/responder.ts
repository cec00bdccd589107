import * as z from 'zod';
import type { ResponderEvent } from '#events/responder.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

/** The duty of a village doctor 村医. One is asked by at most one incident at a time, by the shape of its state. */
export const Responder = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('offDuty') }),
  z.strictObject({ status: z.literal('onDuty'), since: z.number() }),
  z.strictObject({ status: z.literal('engaged'), since: z.number(), responseId: Identifier }),
]);
export type Responder = z.infer<typeof Responder>;

const evolve = (responder: Responder, event: ResponderEvent, { at }: Recorded): Responder => {
  if (event.type === 'ResponderWentOnDuty') return { status: 'onDuty', since: at };
  if (responder.status === 'offDuty') throw new Error(`Cannot fold "${event.type}": the village doctor is off duty`);
  switch (event.type) {
    case 'ResponderWentOffDuty':
      return { status: 'offDuty' };
    case 'ResponderEngaged':
      return { status: 'engaged', since: responder.since, responseId: event.data.responseId };
    case 'ResponderFreed':
      return { status: 'onDuty', since: responder.since };
  }
};

/** How the log of a village doctor's duty is folded. There are many more of them than ambulances: the board shows those whom an incident counts on. */
export const responderLifecycle: Lifecycle<Responder, ResponderEvent> = {
  kind: 'responder',
  initial: { status: 'offDuty' },
  evolve,
  isLive: ({ status }) => status === 'engaged',
};
