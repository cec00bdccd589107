import type { Seat, TakenSeat } from '#shared/domain/seat/seat.ts';
import type { Entity } from '../board/board-view.ts';

/** The seat at which a user sits, as the board has it; nothing while they sit at none. */
export const ownSeat = (seats: Iterable<Entity<Seat>>, userId: string): Entity<TakenSeat> | undefined => {
  for (const { id, version, state } of seats) if (state.status !== 'empty' && state.userId === userId) return { id, version, state };
  return undefined;
};

/** Whether calls ring at a seat. */
export const takesCalls = (seat: Entity<TakenSeat> | undefined): boolean => seat?.state.status === 'ready';
