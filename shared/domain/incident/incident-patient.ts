import * as z from 'zod';
import type { AssignmentEnding } from '#events/incident.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { PatientOutcome } from '#shared/schemas/outcome.ts';

/** A patient of the incident; one that was merged into another is not listed any more, its outcome is the other's. */
export const IncidentPatient = z.strictObject({ patientId: Identifier, outcome: PatientOutcome.optional() });
export type IncidentPatient = z.infer<typeof IncidentPatient>;

/** The outcomes that an ended run reports for its patients. */
export const outcomesOf = (ending: AssignmentEnding): readonly ReportedOutcome[] =>
  ending.how === 'completed' && ending.outcome.kind === 'patients' ? ending.outcome.patients : [];

/** What a report says of one patient. */
export type ReportedOutcome = { readonly patientId: string; readonly outcome: PatientOutcome };

/** Reported outcomes, onto the patients of the incident. */
export const withOutcomes = (patients: readonly IncidentPatient[], outcomes: readonly ReportedOutcome[]): readonly IncidentPatient[] => {
  const reported = new Map(outcomes.map(({ patientId, outcome }) => [patientId, outcome]));
  return patients.map((patient) => {
    const outcome = reported.get(patient.patientId);
    return outcome ? { ...patient, outcome } : patient;
  });
};

/** Two who are one count once, and what became of either became of both. */
export const withMerged = (patients: readonly IncidentPatient[], { patientId, into }: { readonly patientId: string; readonly into: string }) => {
  const outcome = patients.find((patient) => patient.patientId === patientId)?.outcome;
  return patients
    .filter((patient) => patient.patientId !== patientId)
    .map((patient) => (patient.patientId === into && outcome ? { outcome, ...patient } : patient));
};
