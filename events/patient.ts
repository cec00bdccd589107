import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { PatientOutcome } from '#shared/schemas/outcome.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import { event } from './event.ts';

/** Somebody needs care and nothing more is known: by an incident, or at a facility that asks for a transfer. */
export const PatientRegistered = event('PatientRegistered', { mode: Mode, incidentId: Identifier.optional(), facilityId: Identifier.optional() });
/** Who it is, sealed; each later one revises it. */
export const PatientIdentified = event('PatientIdentified', { identity: SealedReference });
/** The same person as another patient, under whom all goes on. */
export const PatientMerged = event('PatientMerged', { into: Identifier });
/** What became of the patient, on a run or, where no run tells of it, by the room's word. */
export const PatientOutcomeRecorded = event('PatientOutcomeRecorded', { assignmentId: Identifier.optional(), outcome: PatientOutcome });
/** The patient is now in the care of this facility. */
export const PatientAdmitted = event('PatientAdmitted', { facilityId: Identifier });
/** Vital signs were measured; what they were is sealed. */
export const VitalsTaken = event('VitalsTaken', { vitals: SealedReference });
/** A photo was sent, sealed under a key of its own; that key, and what the file is, are sealed under the patient's. */
export const AttachmentKept = event('AttachmentKept', { attachmentId: Identifier, seal: SealedReference });

/** All that can happen to a patient. */
export const PatientEvent = z.discriminatedUnion('type', [
  PatientRegistered,
  PatientIdentified,
  PatientMerged,
  PatientOutcomeRecorded,
  PatientAdmitted,
  VitalsTaken,
  AttachmentKept,
]);
export type PatientEvent = z.infer<typeof PatientEvent>;
