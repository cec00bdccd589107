import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';

/** When the first unit was on scene, epoch milliseconds; nothing while nobody is. The target's clock stops here. */
export const firstArrival = (incident: KnownIncident, runs: (assignmentId: string) => KnownAssignment | undefined): number | undefined => {
  const arrivals = incident.runs.flatMap(({ assignmentId }) => {
    const run = runs(assignmentId);
    const points = run && run.status !== 'queued' ? run.points : {};
    const stamp = points.onScene ?? points.atPatient;
    return stamp ? [stamp.at] : [];
  });
  return arrivals.length === 0 ? undefined : Math.min(...arrivals);
};
