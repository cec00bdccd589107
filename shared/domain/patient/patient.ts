import * as z from 'zod';
import type { PatientEvent } from '#events/patient.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { PatientOutcome } from '#shared/schemas/outcome.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import type { Lifecycle } from '../lifecycle.ts';

const facts = {
  mode: Mode,
  incidentId: Identifier.optional(),
  /** In whose care the patient is, as far as the network knows. */
  facilityId: Identifier.optional(),
  /** The photos of the record, in the order in which they came; missing while there are none. */
  attachmentIds: z.array(Identifier).readonly().optional(),
  outcomes: z.array(z.strictObject({ assignmentId: Identifier.optional(), outcome: PatientOutcome })).readonly(),
};

/** A patient: somebody unknown at first, then identified, perhaps found to be one with another. */
export const Patient = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('unknown'), ...facts }),
  z.strictObject({ status: z.literal('identified'), ...facts, identity: SealedReference }),
  z.strictObject({ status: z.literal('merged'), ...facts, into: Identifier }),
]);
export type Patient = z.infer<typeof Patient>;
/** A patient that was registered, whatever became of it. */
export type KnownPatient = Exclude<Patient, { status: 'absent' }>;

const evolve = (patient: Patient, event: PatientEvent): Patient => {
  if (event.type === 'PatientRegistered') return { status: 'unknown', ...event.data, outcomes: [] };
  if (patient.status === 'absent') throw new Error(`Cannot fold "${event.type}": the patient was never registered`);
  switch (event.type) {
    case 'PatientIdentified':
      return { ...factsOf(patient), status: 'identified', identity: event.data.identity };
    case 'PatientMerged':
      return { ...factsOf(patient), status: 'merged', into: event.data.into };
    case 'PatientOutcomeRecorded': {
      const { outcome } = event.data;
      const inCare = outcome.kind === 'transported' ? { facilityId: outcome.facilityId } : {};
      return { ...patient, ...inCare, outcomes: [...patient.outcomes, event.data] };
    }
    case 'VitalsTaken':
      return patient;
    case 'AttachmentKept':
      return { ...patient, attachmentIds: [...(patient.attachmentIds ?? []), event.data.attachmentId] };
    case 'PatientAdmitted':
      return { ...patient, facilityId: event.data.facilityId };
  }
};

const factsOf = ({ mode, incidentId, facilityId, attachmentIds, outcomes }: KnownPatient) => ({
  mode,
  ...(incidentId !== undefined && { incidentId }),
  ...(facilityId !== undefined && { facilityId }),
  ...(attachmentIds && { attachmentIds }),
  outcomes,
});

/** How a patient's log is folded. Patients are seen through their incident or transfer, not on the board. */
export const patientLifecycle: Lifecycle<Patient, PatientEvent> = {
  kind: 'patient',
  initial: { status: 'absent' },
  evolve,
  isLive: () => false,
};
