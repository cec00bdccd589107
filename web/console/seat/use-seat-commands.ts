import type { AwayReason } from '#shared/schemas/reason.ts';
import type { Entity } from '../board/board-view.ts';
import type { TakenSeat } from '#shared/domain/seat/seat.ts';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { keepDesk, type DeskPlace } from './kept-desk.ts';
import { ownSeat } from './own-seat.ts';

/** The own seat, and all that a dispatcher may say of it. */
export interface SeatCommands {
  readonly seat: Entity<TakenSeat> | undefined;
  readonly isPending: boolean;
  /** Sits down at a desk and takes calls at once; answers whether it worked. */
  readonly sitDown: (desk: DeskPlace) => Promise<boolean>;
  readonly becomeReady: () => void;
  readonly goAway: (reason: AwayReason) => void;
  readonly standUp: () => void;
}

/** The seat of whoever works at this console. */
export const useSeatCommands = (): SeatCommands => {
  const { board, userId } = useDesk();
  const seat = ownSeat(board.seats.values(), userId);
  const { press, isPending } = useCommand('set-seat-state');
  const params = { seatId: seat?.id ?? '' };
  return {
    seat,
    isPending,
    sitDown: async ({ seatId, extension }) => {
      if (!(await press({ seatId }, { change: { to: 'signedIn', extension } }))) return false;
      keepDesk(localStorage, { seatId, extension });
      return (await press({ seatId }, { change: { to: 'ready' } })) !== undefined;
    },
    becomeReady: () => void press(params, { change: { to: 'ready' } }),
    goAway: (reason) => void press(params, { change: { to: 'away', reason } }),
    standUp: () => void press(params, { change: { to: 'signedOut' } }),
  };
};
