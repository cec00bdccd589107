import type { BoardEntry } from '#shared/domain/board/board-entry.ts';

/** API Gateway cuts a message at 128 kB; a third is left for the envelope and for text that is longer in bytes. */
const MOST_CHARACTERS_A_MESSAGE = 80_000;

/** Splits entries, in their order, into lots that each fit into one message. */
export const intoMessages = (entries: readonly BoardEntry[]): readonly (readonly BoardEntry[])[] => {
  const lots: BoardEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    if (length > room) {
      lots.push([]);
      room = MOST_CHARACTERS_A_MESSAGE;
    }
    lots.at(-1)?.push(entry);
    room -= length;
  }
  return lots;
};
