import * as z from 'zod';

/** Reasons are words of a list: free text may name a person and belongs into a sealed item. */
export const CancelReason = z.enum(['caller-withdrew', 'not-needed', 'wrong-place', 'other-unit-sent', 'mistake', 'other']);
export type CancelReason = z.infer<typeof CancelReason>;

/** Why a crew refuses an order. */
export const RefusalReason = z.enum(['crew-unfit', 'vehicle-unfit', 'equipment-missing', 'road-impassable', 'other']);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** Why a unit is out of service. */
export const OutOfServiceReason = z.enum(['breakdown', 'refuelling', 'disinfection', 'restocking', 'meal', 'crew-unfit', 'other']);
export type OutOfServiceReason = z.infer<typeof OutOfServiceReason>;

/** Why a dispatcher chose otherwise than recommended. */
export const OverrideReason = z.enum(['knows-the-road', 'continuity-of-care', 'crew-request', 'position-wrong', 'other']);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** Why an incident ended without a run, or in addition to its runs. */
export const CloseReason = z.enum(['completed', 'no-ambulance-needed', 'caller-withdrew', 'false-call', 'duplicate', 'handed-over', 'other']);
export type CloseReason = z.infer<typeof CloseReason>;

/** Why a closed incident is opened again. */
export const ReopenReason = z.enum(['called-again', 'further-patient', 'closed-by-mistake', 'other']);
export type ReopenReason = z.infer<typeof ReopenReason>;

/** Why a facility declines a transfer. */
export const DeclineReason = z.enum(['no-bed', 'no-specialist', 'no-equipment', 'wrong-level', 'other']);
export type DeclineReason = z.infer<typeof DeclineReason>;

/** Why a facility is full, or asks to be passed by. */
export const FacilityStatusReason = z.enum(['no-bed', 'emergency-room-full', 'no-specialist', 'theatre-busy', 'equipment-down', 'power-or-water', 'infection-control', 'other']);
export type FacilityStatusReason = z.infer<typeof FacilityStatusReason>;

/** Why a transfer is called off. */
export const TransferCancelReason = z.enum(['patient-died', 'patient-or-family-wish', 'condition-improved', 'condition-too-poor', 'mistake', 'other']);
export type TransferCancelReason = z.infer<typeof TransferCancelReason>;

/** Why a time point is corrected. */
export const CorrectionReason = z.enum(['pressed-late', 'pressed-early', 'pressed-by-mistake', 'clock-wrong', 'other']);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** Why a road is closed. */
export const ClosureReason = z.enum(['flood', 'snow-or-ice', 'landslide', 'roadworks', 'crash', 'bridge-damaged', 'public-event', 'other']);
export type ClosureReason = z.infer<typeof ClosureReason>;

/** Why a seat takes no calls for a while. */
export const AwayReason = z.enum(['break', 'meal', 'hand-over', 'training', 'other']);
export type AwayReason = z.infer<typeof AwayReason>;
