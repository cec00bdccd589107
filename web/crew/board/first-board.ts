import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { OnSeat } from '#web/kit/seat/seat-gate.tsx';

let asked: Promise<readonly BoardEntry[]> | undefined;

/** Asks for the board as soon as it is known for whom: on a slow line the socket is ready only seconds later. */
export const askFirstBoard: OnSeat = (client, { centre, binding }) => {
  if (binding === undefined) return;
  asked = client.call('get-board', { centre }).then(({ entries }) => entries);
  asked.catch(() => undefined);
};

/** The board that was asked for at the start; nothing when the line is down. */
export const firstBoard = async (): Promise<readonly BoardEntry[] | undefined> => asked?.catch(() => undefined);
