import type { BoardEntry } from '#shared/domain/board/board-entry.ts';

/** Of each unit's positions only the newest of a batch is sent; everything else is sent in its order. */
export const foldPositions = (entries: readonly BoardEntry[]): readonly BoardEntry[] => {
  const newest = new Map<string, BoardEntry>();
  for (const entry of entries) {
    const before = newest.get(entry.id);
    if (entry.kind === 'position' && (!before || before.version < entry.version)) newest.set(entry.id, entry);
  }
  return [...entries.filter((entry) => entry.kind !== 'position'), ...newest.values()];
};
