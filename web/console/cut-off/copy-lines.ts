import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { viewBoard } from '../board/board-view.ts';
import { openIncidents } from '../incidents/incident-order.ts';
import { unitRows, unitsByStation, type StationRows } from '../units/units-by-station.ts';

/** A copy as it is printed: who waits and who is attended to, and what each unit does. */
export interface CopyLines {
  readonly incidents: ReturnType<typeof openIncidents>;
  readonly stations: readonly StationRows[];
}

/** Puts a copy in the order in which a dispatcher reads it. */
export const copyLines = (index: CentreIndex, entries: readonly BoardEntry[]): CopyLines => {
  const board = viewBoard(entries);
  return { incidents: openIncidents(board.incidents.values()), stations: unitsByStation(index, unitRows(index, board)) };
};
