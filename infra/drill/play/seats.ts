import { unlessConflict } from './refused.ts';
import type { Account, Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** The first telephone of the drill's seats; none of a real room's has a number so high. */
const FIRST_EXTENSION = 9001;

/** A dispatcher at a seat, who talks to one caller at a time. */
export interface SeatedDispatcher {
  readonly seatId: string;
  readonly extension: string;
  readonly account: Account;
  readonly desk: Terminal;
}

/** The room's seats: who rings waits until one is free. */
export interface Seats {
  /** The next free seat; callers get one in the order in which they rang. */
  take(signal: AbortSignal): Promise<SeatedDispatcher>;
  /** The dispatcher has put the receiver down. */
  free(seat: SeatedDispatcher): void;
  /** Every dispatcher goes home. */
  signOut(): Promise<void>;
}

/** Signs so many dispatchers in at seats of the drill's own, ready for calls. */
export const openSeats = async (stage: Stage, count: number): Promise<Seats> => {
  const seats = Array.from({ length: count }, (_, index): SeatedDispatcher => {
    const account: Account = { role: 'dispatcher', user: `drill-dispatcher-${index + 1}` };
    return { seatId: `drill-seat-${index + 1}`, extension: String(FIRST_EXTENSION + index), account, desk: stage.terminal(account) };
  });
  for (const { desk, seatId, extension } of seats) {
    // A drill that was broken off has left its dispatchers where they sat.
    await unlessConflict(desk.tell('set-seat-state', { seatId }, { change: { to: 'signedOut' } }));
    await desk.tell('set-seat-state', { seatId }, { change: { to: 'signedIn', extension } });
    await desk.tell('set-seat-state', { seatId }, { change: { to: 'ready' } });
  }
  const idle = [...seats];
  const callers: ((seat: SeatedDispatcher) => void)[] = [];
  return {
    take: async (signal) => {
      const seat = idle.shift() ?? (await new Promise<SeatedDispatcher>((resolve) => callers.push(resolve)));
      signal.throwIfAborted();
      return seat;
    },
    free: (seat) => {
      const next = callers.shift();
      if (next) next(seat);
      else idle.push(seat);
    },
    signOut: async () => {
      for (const { desk, seatId } of seats) await unlessConflict(desk.tell('set-seat-state', { seatId }, { change: { to: 'signedOut' } }));
    },
  };
};
