import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { entryKey } from '#shared/api/live-board.ts';
import type { Terminal } from './terminal.ts';
import type { Watch } from './watch.ts';

/** A change on its way may be missed by one of the two; so often they are compared again, this far apart. */
const COMPARISONS = 20;
const BETWEEN_COMPARISONS_MILLISECONDS = 500;

/** Entries in which a board that lived through the drill, a cut included, differs from a fresh one; none when they are equal. */
export const boardDifferences = async ({ room, desk }: { readonly room: Watch; readonly desk: Terminal }): Promise<readonly string[]> => {
  let differences: readonly string[] = [];
  for (let comparison = 0; comparison < COMPARISONS; comparison++) {
    const { entries } = await desk.ask('get-board', {});
    differences = differencesOf([...room.board().entries.values()], entries);
    if (differences.length === 0) return [];
    await wait(BETWEEN_COMPARISONS_MILLISECONDS);
  }
  return differences;
};

const differencesOf = (live: readonly BoardEntry[], fresh: readonly BoardEntry[]): readonly string[] => {
  const [here, there] = [live, fresh].map((entries) => new Map(entries.map((entry) => [entryKey(entry), entry])));
  const keys = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  return [...keys].filter((key) => !isDeepStrictEqual(here?.get(key), there?.get(key)));
};
