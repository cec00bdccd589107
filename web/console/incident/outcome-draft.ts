import type { AbortReason, PatientOutcome, RunOutcome } from '#shared/schemas/outcome.ts';

/** What became of one patient, as the dialog holds it while it is filled in. */
export interface PatientDraft {
  /** Missing for one who is registered only when the outcome is saved. */
  readonly patientId?: string;
  readonly kind: PatientOutcome['kind'];
  readonly facilityId?: string | undefined;
}

/** The outcome of a run, as the dialog holds it. */
export interface OutcomeDraft {
  readonly kind: RunOutcome['kind'];
  readonly patients: readonly PatientDraft[];
  readonly abortReason: AbortReason;
}

/** The dialog as it opens: a line for each known patient, or one for a patient yet to be registered. */
export const openOutcome = (patientIds: readonly string[], destinationFacilityId?: string): OutcomeDraft => {
  const line = { kind: 'transported' as const, facilityId: destinationFacilityId };
  return {
    kind: 'patients',
    patients: patientIds.length === 0 ? [line] : patientIds.map((patientId) => ({ ...line, patientId })),
    abortReason: 'no-access',
  };
};

/** Whether nothing is missing: a patient who was transported is somewhere. */
export const isComplete = (draft: OutcomeDraft): boolean =>
  draft.kind !== 'patients' ||
  (draft.patients.length > 0 && draft.patients.every(({ kind, facilityId }) => kind !== 'transported' || facilityId !== undefined));

const outcomeOf = ({ kind, facilityId }: PatientDraft): PatientOutcome => {
  if (kind !== 'transported') return { kind };
  if (facilityId === undefined) throw new Error('Cannot record the outcome: a transported patient has no facility');
  return { kind, facilityId };
};

/** The outcome to report; `patientIds` are the ids of the draft's lines, in order, when all are registered. */
export const runOutcomeOf = (draft: OutcomeDraft, patientIds: readonly string[]): RunOutcome => {
  switch (draft.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'aborted':
      return { kind: 'aborted', reason: draft.abortReason };
    case 'patients':
      return { kind: 'patients', patients: draft.patients.map((line, at) => ({ patientId: patientIds[at] ?? '', outcome: outcomeOf(line) })) };
  }
};
