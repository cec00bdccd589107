import type { TimelineLine } from '#functions/get-incident/schema.ts';

/** Lines that only repeat what another log says: the incident's own record of a run's start and end. */
const REPEATED = new Set(['AssignmentStarted', 'AssignmentQueued', 'PatientAdded', 'AssignmentEnded']);

/** What a reviewer reads, the earliest first; what happened at the same moment keeps the order of its log. */
export const storyLines = (lines: readonly TimelineLine[]): readonly TimelineLine[] =>
  lines.filter((line) => !(line.log === 'incident' && REPEATED.has(line.type))).toSorted((one, other) => one.at - other.at || one.version - other.version);

/** A word of a line's data, where it has one of that name. */
export const wordOf = ({ data }: TimelineLine, name: string): string | undefined => {
  const value = data[name];
  return typeof value === 'string' ? value : undefined;
};
