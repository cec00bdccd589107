import type { AbortReason, PatientOutcome, RunOutcome } from '#shared/schemas/outcome.ts';
import type { SheetPatient } from '../sheet/run-sheet.ts';

/** What the crew may say of a patient, and of a whole run; a test holds them to the schemas. */
export const PATIENT_OUTCOMES = ['transported', 'treatedOnScene', 'refused', 'deadOnScene', 'gone'] as const satisfies readonly PatientOutcome['kind'][];
export const ABORT_REASONS = ['no-access', 'unsafe-scene', 'call-withdrawn', 'other'] as const satisfies readonly AbortReason[];

/** What was chosen so far: of each patient by id. */
export type OutcomeDraft = Readonly<Record<string, PatientOutcome['kind']>>;

/** What is chosen before anything is: who was taken along was brought where the run went. */
export const openDraft = (patients: readonly SheetPatient[], { isLoaded, facilityId }: { readonly isLoaded: boolean; readonly facilityId: string | undefined }): OutcomeDraft =>
  isLoaded && facilityId !== undefined ? Object.fromEntries(patients.filter(({ outcome }) => !outcome).map(({ patientId }) => [patientId, 'transported' as const])) : {};

/** Whose outcome this run has to say: nobody's twice. */
export const openPatients = (patients: readonly SheetPatient[]): readonly SheetPatient[] => patients.filter(({ outcome }) => outcome === undefined);

/** The run's outcome once every patient has one; nothing while something is missing. */
export const outcomeOf = (draft: OutcomeDraft, patients: readonly SheetPatient[], facilityId: string | undefined): RunOutcome | undefined => {
  const open = openPatients(patients);
  if (open.length === 0) return undefined;
  const outcomes: { patientId: string; outcome: PatientOutcome }[] = [];
  for (const { patientId } of open) {
    const kind = draft[patientId];
    if (kind === undefined || (kind === 'transported' && facilityId === undefined)) return undefined;
    outcomes.push({ patientId, outcome: kind === 'transported' ? { kind, facilityId: facilityId! } : { kind } });
  }
  return { kind: 'patients', patients: outcomes };
};
