import * as z from 'zod';
import { Role } from '#shared/schemas/caller.ts';

/** Who sits at a screen, with the token its questions carry. */
export const Seat = z.object({
  accessToken: z.string().min(1),
  userId: z.string().min(1),
  centre: z.string().min(1),
  role: Role,
  /** The unit, station or facility that the role is bound to. */
  binding: z.string().min(1).optional(),
});
export type Seat = z.infer<typeof Seat>;

/** The part of a browser's storage that a kept seat needs. */
export type SeatStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (role: Role): string => `yike.seat.${role}`;

/** The seat that was taken last; a screen opened without a line starts with it. Nothing when what is kept cannot be read. */
export const keptSeat = (store: SeatStore, role: Role): Seat | undefined => {
  const text = store.getItem(keyOf(role));
  if (text === null) return undefined;
  try {
    return Seat.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Keeps a seat for the next time the screen opens. */
export const keepSeat = (store: SeatStore, seat: Seat): void => store.setItem(keyOf(seat.role), JSON.stringify(seat));

/** Forgets it, on signing out. */
export const forgetSeat = (store: SeatStore, role: Role): void => store.removeItem(keyOf(role));
