import type { CarriedOver } from '#events/incident.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Answers, Complaint } from '#shared/schemas/complaint.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import { mostUrgent, union, type Assessment } from './assess.ts';
import { nextStep } from './next-step.ts';
import { protocols } from './protocols.ts';

/** An assessment as it was recorded. */
export interface Assessed {
  readonly complaint: Complaint;
  readonly answers: Answers;
  readonly priority?: Priority | undefined;
  readonly needs: readonly UnitCapability[];
  readonly carriedOver?: CarriedOver | undefined;
}

/**
 * What still holds of the assessment before: all that it found, where its answers ended with going on to this complaint; within the
 * same complaint, what had been carried over to it. Nothing where the dispatcher chose another complaint: that is a correction.
 */
export const carriedOver = (before: Assessed | undefined, complaint: Complaint): CarriedOver | undefined => {
  if (!before) return undefined;
  if (before.complaint === complaint) return before.carriedOver;
  const step = nextStep(protocols[before.complaint], before.answers);
  if (step.kind !== 'leaf' || step.leaf.continueWith !== complaint) return undefined;
  const { complaint: from, priority, needs } = before;
  return { complaint: from, ...(priority && { priority }), needs };
};

/** An assessment on top of what was carried over to it. */
export const withCarriedOver = (assessment: Assessment, carried: CarriedOver | undefined): Assessment => {
  if (!carried) return assessment;
  const { priority: own, ...rest } = assessment;
  const priority = mostUrgent([own, carried.priority].filter((one) => one !== undefined));
  return { ...rest, ...(priority && { priority }), needs: union([carried.needs, assessment.needs]) };
};
