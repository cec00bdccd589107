import type { PatientEvent } from '#events/patient.ts';
import type { PatientOutcome } from '#shared/schemas/outcome.ts';
import { sealed } from './builders.ts';

type Said<Type extends PatientEvent['type']> = Extract<PatientEvent, { type: Type }>['data'];

export const registered = (said: Partial<Said<'PatientRegistered'>> = {}): PatientEvent => ({
  type: 'PatientRegistered',
  data: { mode: 'real', incidentId: 'incident-1', ...said },
});
export const identified = (personId = 'person-1'): PatientEvent => ({ type: 'PatientIdentified', data: { identity: sealed(personId) } });
export const merged = (into = 'patient-2'): PatientEvent => ({ type: 'PatientMerged', data: { into } });
export const outcomeRecorded = (outcome: PatientOutcome, run = 'run-1'): PatientEvent => ({
  type: 'PatientOutcomeRecorded',
  data: { assignmentId: run, outcome },
});
export const admitted = (facilityId = 'county-hospital'): PatientEvent => ({ type: 'PatientAdmitted', data: { facilityId } });
