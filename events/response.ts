import * as z from 'zod';
import { Complaint } from '#shared/schemas/complaint.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { ResponderDeclineReason, ResponderTelling, StandDownReason } from '#shared/schemas/responder.ts';
import { TravelTimeSource } from '#shared/schemas/travel-time.ts';
import { event } from './event.ts';

/** A village doctor is asked to an incident. It says roughly where and what it is about, and not who: that is for whoever accepts. */
export const ResponderAlerted = event('ResponderAlerted', {
  responderId: Identifier,
  incidentId: Identifier,
  mode: Mode,
  villageId: Identifier.optional(),
  townshipId: Identifier.optional(),
  complaint: Complaint.optional(),
  priority: Priority.optional(),
  /** Expected from the alert to the arrival, whole seconds. */
  etaSeconds: z.number().int().min(0).optional(),
  source: TravelTimeSource.optional(),
});
/** The village doctor was told, or could not be. */
export const ResponderTold = event('ResponderTold', ResponderTelling.shape);
/** The village doctor comes, and is shown the exact place and who needs help. */
export const ResponderAccepted = event('ResponderAccepted', {});
/** The village doctor does not come, or turns back. */
export const ResponderDeclined = event('ResponderDeclined', { reason: ResponderDeclineReason });
/** Nobody answered in time. */
export const ResponderAlertExpired = event('ResponderAlertExpired', {});
/** The village doctor is there; a figure of its own, which stops no clock of an ambulance. */
export const ResponderArrived = event('ResponderArrived', {});
/** The village doctor need not come any more, or must not. */
export const ResponderStoodDown = event('ResponderStoodDown', { reason: StandDownReason });
/** The village doctor, who was there, is done. */
export const ResponseFinished = event('ResponseFinished', {});

/** All that can happen to the response of one village doctor to one incident 村医响应. */
export const ResponseEvent = z.discriminatedUnion('type', [
  ResponderAlerted,
  ResponderTold,
  ResponderAccepted,
  ResponderDeclined,
  ResponderAlertExpired,
  ResponderArrived,
  ResponderStoodDown,
  ResponseFinished,
]);
export type ResponseEvent = z.infer<typeof ResponseEvent>;
