import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { PatientPlan, RunPace } from '../plan/call-plan.ts';

/** A patient of a run; the id is known once somebody has registered it. */
export interface JobPatient {
  readonly plan: PatientPlan;
  patientId?: string;
}

/** What a crew is to do with an order, told by the drill's book and not by the API: what it will find there. */
export interface Job {
  readonly purpose: 'incident' | 'transfer';
  readonly incidentId?: string;
  readonly scene: Coordinate;
  /** What the dispatcher was told of the way; a queued order knows none. */
  readonly eta?: { readonly activationSeconds: number; readonly driveSeconds: number };
  readonly pace: RunPace;
  readonly patients: readonly JobPatient[];
  /** The crew does not hear its phone. */
  readonly missesAlert?: boolean;
  /** The next crew takes over on the way. */
  readonly isRelieved?: boolean;
  readonly trouble: 'none' | 'refused' | 'broken-down';
}
