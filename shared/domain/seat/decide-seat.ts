import type { SeatEvent } from '#events/seat.ts';
import type { AwayReason } from '#shared/schemas/reason.ts';
import { CommandRefused } from '../command-refused.ts';
import type { Seat, TakenSeat } from './seat.ts';

/** Who asks; a supervisor 值班长 may also send another's seat away or sign it out. */
export interface SeatActor {
  readonly userId: string;
  readonly isSupervisor: boolean;
}

/** What can be asked of a seat. */
export type SeatCommand = { readonly actor: SeatActor } & (
  | { readonly type: 'SignIn'; readonly extension: string }
  | { readonly type: 'BecomeReady' }
  | { readonly type: 'GoAway'; readonly reason: AwayReason }
  | { readonly type: 'SignOut' }
);

/** What follows from a command to a seat. @throws CommandRefused when its state forbids it, with who sits there. */
export const decideSeat = (command: SeatCommand, seat: Seat): readonly SeatEvent[] => {
  const { actor } = command;
  switch (command.type) {
    case 'SignIn':
      return signIn(actor, command.extension, seat);
    case 'BecomeReady':
      if (ownSeat('make the seat ready', actor, seat).status === 'ready') return [];
      return [{ type: 'SeatBecameReady', data: {} }];
    case 'GoAway':
      takenSeat('send the seat away', actor, seat);
      return [{ type: 'SeatWentAway', data: { reason: command.reason } }];
    case 'SignOut':
      if (seat.status === 'empty') return [];
      takenSeat('sign the seat out', actor, seat);
      return [{ type: 'SeatSignedOut', data: {} }];
  }
};

/** Signing in again on the same telephone, as after a page was loaded anew, changes nothing. */
const signIn = ({ userId }: SeatActor, extension: string, seat: Seat): readonly SeatEvent[] => {
  if (seat.status === 'empty') return [{ type: 'SeatSignedIn', data: { userId, extension } }];
  if (seat.userId === userId && seat.extension === extension) return [];
  throw new CommandRefused(`Cannot sign in: "${seat.userId}" sits there on "${seat.extension}"`, { seat });
};

const takenSeat = (action: string, { userId, isSupervisor }: SeatActor, seat: Seat): TakenSeat => {
  if (seat.status === 'empty') throw new CommandRefused(`Cannot ${action}: nobody sits there`, { seat });
  if (seat.userId !== userId && !isSupervisor) throw new CommandRefused(`Cannot ${action}: "${seat.userId}" sits there`, { seat });
  return seat;
};

/** Only who sits there knows that they are ready. */
const ownSeat = (action: string, { userId }: SeatActor, seat: Seat): TakenSeat => takenSeat(action, { userId, isSupervisor: false }, seat);
