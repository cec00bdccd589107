import * as z from 'zod';
import { ResponderAlerted, type ResponseEvent } from '#events/response.ts';
import { ResponderDeclineReason, ResponderTelling, StandDownReason } from '#shared/schemas/responder.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

/** How a response ended. */
export const ResponseEnding = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('declined'), reason: ResponderDeclineReason }),
  z.strictObject({ how: z.literal('expired') }),
  z.strictObject({ how: z.literal('stoodDown'), reason: StandDownReason }),
  z.strictObject({ how: z.literal('finished') }),
]);
export type ResponseEnding = z.infer<typeof ResponseEnding>;

/** Times are epoch milliseconds; what has not happened is missing. */
const facts = {
  ...ResponderAlerted.shape.data.unwrap().shape,
  alertedAt: z.number(),
  /** Everybody who was told, in that order. */
  told: z.array(ResponderTelling.extend({ at: z.number() })).readonly(),
  acceptedAt: z.number().optional(),
  arrivedAt: z.number().optional(),
};

/** The response of one village doctor to one incident 村医响应. */
export const Response = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('alerted'), ...facts }),
  z.strictObject({ status: z.literal('accepted'), ...facts }),
  z.strictObject({ status: z.literal('arrived'), ...facts }),
  z.strictObject({ status: z.literal('ended'), ...facts, endedAt: z.number(), ending: ResponseEnding, /** How many of the tellings came before the end. */ toldBefore: z.number() }),
]);
export type Response = z.infer<typeof Response>;
/** A response that was asked for, whatever became of it. */
export type KnownResponse = Exclude<Response, { status: 'absent' }>;

/** Whether the village doctor has yet a part in it. */
export const isLiveResponse = (response: Response): boolean => response.status !== 'absent' && response.status !== 'ended';

/** Whether the village doctor may see who needs help, and where exactly: from accepting until the end. */
export const knowsIdentity = (response: Response): boolean => response.status === 'accepted' || response.status === 'arrived';

const ended = (response: KnownResponse, ending: ResponseEnding, at: number): Response => ({ ...response, status: 'ended', endedAt: at, ending, toldBefore: response.told.length });

const evolve = (response: Response, event: ResponseEvent, { at }: Recorded): Response => {
  if (event.type === 'ResponderAlerted') return { status: 'alerted', ...event.data, alertedAt: at, told: [] };
  if (response.status === 'absent') throw new Error(`Cannot fold "${event.type}": nobody was alerted`);
  switch (event.type) {
    case 'ResponderTold':
      return { ...response, told: [...response.told, { ...event.data, at }] };
    case 'ResponderAccepted':
      return response.status === 'ended' ? response : { ...response, status: 'accepted', acceptedAt: at };
    case 'ResponderArrived':
      return response.status === 'ended' ? { ...response, arrivedAt: at } : { ...response, status: 'arrived', arrivedAt: at };
    case 'ResponderDeclined':
      return ended(response, { how: 'declined', reason: event.data.reason }, at);
    case 'ResponderAlertExpired':
      return ended(response, { how: 'expired' }, at);
    case 'ResponderStoodDown':
      return ended(response, { how: 'stoodDown', reason: event.data.reason }, at);
    case 'ResponseFinished':
      return ended(response, { how: 'finished' }, at);
  }
};

/** How the log of a response is folded. */
export const responseLifecycle: Lifecycle<Response, ResponseEvent> = { kind: 'response', initial: { status: 'absent' }, evolve, isLive: isLiveResponse };
