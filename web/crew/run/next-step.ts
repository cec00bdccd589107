import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import { hasComeTo, POINTS, rankOf, type Known } from './points.ts';

/** The steps of the usual way; a staging point is told when there is one, and the return to the station after the run. */
const USUAL_WAY = ['acknowledged', 'enRoute', 'onScene', 'atPatient', 'patientLoaded', 'leftScene', 'atDestination', 'handedOver', 'available'] as const satisfies readonly ReportedTimePoint[];
/** A step of the usual way. */
export type Step = (typeof USUAL_WAY)[number];

/** What the one big button says next; a step that was left out is not asked for again. Nothing after the last. */
export const nextStep = (known: Known): Step | undefined => {
  const reached = Math.max(-1, ...POINTS.filter((point) => known[point] !== undefined).map(rankOf));
  return USUAL_WAY.find((step) => rankOf(step) > reached);
};

/** Whether the big button asks something first: where to, or what became of the run. */
export const asksFirst = (step: Step): boolean => step === 'leftScene' || step === 'available';

/** An order is refused before the crew is on scene, or not at all. */
export const mayRefuse = (known: Known): boolean => !hasComeTo(known, 'onScene');

/** A run that found nobody, or whose patient stays, ends early: any time after the crew has rolled out. */
export const mayEndEarly = (known: Known): boolean => hasComeTo(known, 'enRoute') && nextStep(known) !== 'available';

/** Whether the crew still has to say that it has heard the order. */
export const isUnheard = (known: Known): boolean => !hasComeTo(known, 'acknowledged');
