import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';

/** Where each unit was last seen, by its id. It stands apart from the board, for it changes many times a second and little depends on it. */
export type Positions = ReadonlyMap<string, UnitPosition>;

/** The positions among the entries of a board. */
export const positionsOn = (entries: Iterable<BoardEntry>): Positions => {
  const positions = new Map<string, UnitPosition>();
  for (const entry of entries) if (entry.kind === 'position') positions.set(entry.id, entry.state);
  return positions;
};
