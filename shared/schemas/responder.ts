import * as z from 'zod';
import { AlertOutcome } from './alert.ts';

/** By which way a village doctor is told: an open screen, a push to a device, a voice call. */
export const ResponderWay = z.enum(['screen', 'web-push', 'phone']);
export type ResponderWay = z.infer<typeof ResponderWay>;

/** One telling of an alert: by which way, with what success, and to which account where one was signed in. */
export const ResponderTelling = z.strictObject({ way: ResponderWay, userId: z.string().optional(), outcome: AlertOutcome });
export type ResponderTelling = z.infer<typeof ResponderTelling>;

/** Why a village doctor does not come. */
export const ResponderDeclineReason = z.enum(['with-a-patient', 'away', 'no-transport', 'off-duty', 'other']);
export type ResponderDeclineReason = z.infer<typeof ResponderDeclineReason>;

/** Why a village doctor need not come any more, or must not. */
export const StandDownReason = z.enum(['ambulance-there', 'incident-closed', 'scene-unsafe', 'not-needed', 'other']);
export type StandDownReason = z.infer<typeof StandDownReason>;

/** What the room may say by hand; the others follow from the log. */
export const StandDownReasonByHand = StandDownReason.extract(['not-needed', 'scene-unsafe', 'other']);
export type StandDownReasonByHand = z.infer<typeof StandDownReasonByHand>;
