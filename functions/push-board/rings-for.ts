import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { isRinging, readyUsersOf } from '#shared/domain/board/ringing-lines.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readBoardOf } from '#shared/store/read-board.ts';

/** Who hears the lines of a batch ring, and which lines rang already when a seat became ready, by its user. */
export interface Rings {
  readonly readyUsers: ReadonlySet<string>;
  readonly waitingFor: ReadonlyMap<string, readonly BoardEntry[]>;
}

/**
 * Looks at the seats where a batch has a line that rings, and at the lines that ring where a seat of it became ready. The
 * index may lag behind the batch, whose own seats are newer; what is missed all the same the screen's digest finds.
 */
export const ringsFor = async (store: ItemStore, centre: string, entries: readonly BoardEntry[]): Promise<Rings> => {
  const changed = newestSeats(entries);
  const becameReady = readyUsersOf([...changed.values()]);
  const [seats, calls] = await Promise.all([
    entries.some(isRinging) ? readBoardOf(store, centre, 'seat') : [],
    becameReady.size > 0 ? readBoardOf(store, centre, 'call') : [],
  ]);
  const readyUsers = new Set([...readyUsersOf(seats.filter(({ id }) => !changed.has(id))), ...becameReady]);
  const ringing = calls.filter(isRinging);
  return { readyUsers, waitingFor: new Map([...becameReady].map((userId) => [userId, ringing])) };
};

/** A seat may have changed more than once in a batch. */
const newestSeats = (entries: readonly BoardEntry[]): ReadonlyMap<string, BoardEntry> => {
  const seats = entries.filter(({ kind }) => kind === 'seat');
  return new Map(seats.toSorted((one, other) => one.version - other.version).map((seat) => [seat.id, seat]));
};
