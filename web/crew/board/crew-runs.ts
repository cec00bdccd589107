import type { Assignment, KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';

/** A run of the crew with the version of its log. */
export interface CrewRun {
  readonly id: string;
  readonly version: number;
  readonly run: Extract<KnownAssignment, { status: 'active' | 'queued' }>;
}

/** What a crew sees of the board: its unit, the run in hand, and those behind it in their order. */
export interface CrewRuns {
  readonly unit: Unit | undefined;
  readonly active: CrewRun | undefined;
  readonly next: readonly CrewRun[];
}

const isLive = (assignment: Assignment): assignment is CrewRun['run'] => assignment.status === 'active' || assignment.status === 'queued';

/** The crew's part of the board. An active run counts before the unit's own word, for it comes to the phone by itself. */
export const crewRuns = (entries: readonly BoardEntry[], unitId: string): CrewRuns => {
  const unit = entries.find((entry): entry is Extract<BoardEntry, { kind: 'unit' }> => entry.kind === 'unit' && entry.id === unitId)?.state;
  const runs = entries.flatMap((entry): CrewRun[] =>
    entry.kind === 'assignment' && isLive(entry.state) && entry.state.unitId === unitId ? [{ id: entry.id, version: entry.version, run: entry.state }] : [],
  );
  const order = unit?.status === 'assigned' ? unit.next : [];
  const place = ({ id, run }: CrewRun): number => (order.includes(id) ? order.indexOf(id) : order.length + run.orderedAt / Number.MAX_SAFE_INTEGER);
  return {
    unit,
    active: runs.find(({ run }) => run.status === 'active'),
    next: runs.filter(({ run }) => run.status === 'queued').toSorted((one, other) => place(one) - place(other)),
  };
};
