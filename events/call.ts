import * as z from 'zod';
import { CallOrigin, CallOutcome, HandOver, OperatorPosition } from '#shared/schemas/call.ts';
import { CallerPosition } from '#shared/schemas/caller-position.ts';
import { Extension } from '#shared/schemas/extension.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { LinkSending, LinkTrouble, LocationConsent } from '#shared/schemas/location-link.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { event } from './event.ts';

/** Somebody rings 呼救; the clock of the answer runs. */
export const CallRang = event('CallRang', {
  mode: Mode,
  origin: CallOrigin,
  /** The telephone system that told us. */
  bridge: Identifier,
  /** The number that was dialled, or the trunk, as the telephone system names it. */
  line: z.string().max(64).optional(),
  /** The number of whoever rings, sealed. */
  caller: SealedReference.optional(),
  located: OperatorPosition.optional(),
});
/** The number of a call came in after the call. */
export const CallerNumberTold = event('CallerNumberTold', { caller: SealedReference });
/** Another service handed the call over 移交, under a case number of its own; from now on it hears what becomes of it. */
export const CallHandedOver = event('CallHandedOver', HandOver.shape);
/** A dispatcher asked the caller's telephone for its place, by a link that is good until it expires, epoch milliseconds. */
export const CallerLocationAsked = event('CallerLocationAsked', { linkId: Identifier, expiresAt: z.number().int() });
/** The short message with the link was taken by its carrier, or not. */
export const LocationLinkSent = event('LocationLinkSent', { linkId: Identifier, outcome: LinkSending });
/** The caller opened the link and gave no place. */
export const CallerLocationWithheld = event('CallerLocationWithheld', { linkId: Identifier, trouble: LinkTrouble });
/** The handset told where it is; by a link, with the caller's consent. */
export const CallerLocated = event('CallerLocated', { position: CallerPosition, consent: LocationConsent.optional() });
/** A dispatcher says at the screen that the call is theirs; the telephone system has the last word. */
export const CallClaimed = event('CallClaimed', { seatId: Identifier, userId: z.string() });
/** The telephone system says who has the call: the answer, or a later hand-over from desk to desk. */
export const CallAnswered = event('CallAnswered', { extension: Extension, seatId: Identifier.optional(), userId: z.string().optional() });
/** The caller gave up before anyone answered; from now on somebody owes a call back. */
export const CallAbandoned = event('CallAbandoned', { owner: z.string() });
/** Another took over to call back. */
export const CallBackTaken = event('CallBackTaken', { owner: z.string() });
/** The line is closed. */
export const CallEnded = event('CallEnded', {});
/** A recording 录音 of the call lies in the telephone system. */
export const CallRecorded = event('CallRecorded', { recordingId: z.string().min(1).max(128) });
/** What became of the call. */
export const CallFinished = event('CallFinished', { outcome: CallOutcome });

/** All that can happen to a call. */
export const CallEvent = z.discriminatedUnion('type', [
  CallRang,
  CallerNumberTold,
  CallHandedOver,
  CallerLocationAsked,
  LocationLinkSent,
  CallerLocationWithheld,
  CallerLocated,
  CallClaimed,
  CallAnswered,
  CallAbandoned,
  CallBackTaken,
  CallEnded,
  CallRecorded,
  CallFinished,
]);
export type CallEvent = z.infer<typeof CallEvent>;
