import { furthestPoint, type TimePoints } from '#shared/domain/assignment/assignment.ts';
import { timePointRank, type ReportedTimePoint } from '#shared/schemas/time-point.ts';

/** The points that every run goes through; the others are told when they happen. */
const USUAL_WAY = ['acknowledged', 'enRoute', 'onScene', 'atPatient', 'patientLoaded', 'leftScene', 'atDestination', 'handedOver', 'available'] as const satisfies readonly ReportedTimePoint[];

/** The next point that a crew would press; nothing after the last. */
export const nextPoint = (points: TimePoints): ReportedTimePoint | undefined => {
  const reached = timePointRank(furthestPoint(points));
  return USUAL_WAY.find((point) => timePointRank(point) > reached);
};

/** Once the crew is on scene, its run may end with an outcome at any time. */
export const mayEndWithOutcome = (points: TimePoints): boolean => timePointRank(furthestPoint(points)) >= timePointRank('enRoute');
