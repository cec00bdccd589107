import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { viewBoard, type BoardView } from '#web/console/board/board-view.ts';

const live = { version: 1, live: true } as const;

/** A unit on the board. */
export const unit = (id: string, state: Unit): BoardEntry => ({ kind: 'unit', id, ...live, state });

/** A run under way for an incident, with these points known. */
export const activeRun = (id: string, { unitId, incidentId, points }: { readonly unitId: string; readonly incidentId: string; readonly points: readonly TimePoint[] }): BoardEntry => ({
  kind: 'assignment',
  id,
  ...live,
  state: {
    status: 'active',
    unitId,
    stationId: 'east-station',
    purpose: { kind: 'incident', incidentId },
    mode: 'real',
    choice: {},
    orderedAt: 0,
    points: Object.fromEntries(points.map((point, at) => [point, { at, atVerified: true, source: 'crew', by: 'crew-1' }])),
  },
});

/** Where a unit was seen. */
export const position = (unitId: string, at: Coordinate): BoardEntry => ({ kind: 'position', id: unitId, ...live, state: { unitId, position: at, at: 0, source: 'crew' } });

/** What matters of an incident in a test. */
export interface IncidentPoint {
  readonly priority?: Priority;
  readonly openedAt?: number;
  readonly waitingSince?: number;
  readonly isActive?: boolean;
  readonly place?: IncidentPlace;
  readonly owner?: string;
}

/** An open incident on the board. */
export const incident = (id: string, { priority, openedAt = 0, waitingSince = 0, isActive = false, place, owner = 'dispatcher-1' }: IncidentPoint = {}): BoardEntry => {
  const facts = {
    mode: 'real' as const,
    owner,
    openedAt,
    answeredAt: openedAt,
    ...(priority && { priority }),
    ...(place && { place }),
    needs: [],
    runs: [],
    patients: [],
    helpCame: false,
  };
  return { kind: 'incident', id, ...live, state: isActive ? { status: 'active', ...facts } : { status: 'waiting', ...facts, waitingSince, alarmed: false } };
};

/** The board with these entries, as the screens see it. */
export const board = (entries: readonly BoardEntry[]): BoardView => viewBoard(entries);
