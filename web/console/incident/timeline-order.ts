import type { TimelineLine } from '#functions/get-incident/schema.ts';

/** Lines that only repeat what another log says: the incident's own record of a run's start and end, of a village doctor's part, of its becoming a major one. */
const REPEATED = new Set(['AssignmentStarted', 'AssignmentQueued', 'PatientAdded', 'AssignmentEnded', 'RunBackfilled', 'ResponderAsked', 'ResponderJoined', 'ResponderLeft', 'IncidentBecameMajor', 'IncidentCeasedToBeMajor']);

/** What the dispatcher reads, the newest first; what happened at the same moment keeps the order of its log. */
export const readableTimeline = (lines: readonly TimelineLine[]): readonly TimelineLine[] =>
  lines
    .filter((line) => !(line.log === 'incident' && REPEATED.has(line.type)))
    .toSorted((a, b) => b.at - a.at || b.version - a.version);
