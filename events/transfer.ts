import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { DeclineReason, TransferCancelReason } from '#shared/schemas/reason.ts';
import { TransferCandidate, TransferDestination, TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';
import { event } from './event.ts';

/** A facility asks to move a patient 转诊申请. */
export const TransferRequested = event('TransferRequested', {
  patientId: Identifier,
  fromFacilityId: Identifier,
  direction: TransferDirection,
  reason: TransferReason,
  priority: Priority,
  needs: z.array(UnitCapability).readonly(),
  /** Whom to ask, in order; empty when the destination lies outside the network. */
  candidates: z.array(TransferCandidate).readonly(),
  /** The transfer that this one brings the patient back from. */
  returnOf: Identifier.optional(),
  mode: Mode,
});
/** A facility is asked; it has until `expiresAt` (epoch milliseconds). */
export const TransferOffered = event('TransferOffered', { facilityId: Identifier, expiresAt: z.number().int() });
/** A facility takes the patient, or a place outside does by telephone. */
export const TransferAccepted = event('TransferAccepted', { destination: TransferDestination, bed: z.string().max(20).optional() });
/** A facility cannot take the patient. */
export const TransferDeclined = event('TransferDeclined', { facilityId: Identifier, reason: DeclineReason });
/** Nobody answered in time. */
export const TransferOfferExpired = event('TransferOfferExpired', { facilityId: Identifier });
/** Everyone asked has declined or stayed silent: a dispatcher must find a place. */
export const TransferUnplaced = event('TransferUnplaced', {});
/** An ambulance was ordered for it, from the station at which it stood. */
export const TransferAssigned = event('TransferAssigned', { assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() });
/** The ambulance does not bring the patient after all; another is needed. */
export const TransferUnassigned = event('TransferUnassigned', { assignmentId: Identifier });
/** The patient left; without an assignment, by the family's own means. */
export const TransferDeparted = event('TransferDeparted', {});
/** The patient is at the destination. */
export const TransferArrived = event('TransferArrived', {});
/** The destination has the patient in its care. */
export const TransferHandedOver = event('TransferHandedOver', {});
/** Called off. */
export const TransferCancelled = event('TransferCancelled', { reason: TransferCancelReason });
/** The patient goes back down the chain; a transfer of its own does that. */
export const TransferReturned = event('TransferReturned', { byTransferId: Identifier });

/** All that can happen to a transfer 转运/转诊. */
export const TransferEvent = z.discriminatedUnion('type', [
  TransferRequested,
  TransferOffered,
  TransferAccepted,
  TransferDeclined,
  TransferOfferExpired,
  TransferUnplaced,
  TransferAssigned,
  TransferUnassigned,
  TransferDeparted,
  TransferArrived,
  TransferHandedOver,
  TransferCancelled,
  TransferReturned,
]);
export type TransferEvent = z.infer<typeof TransferEvent>;
