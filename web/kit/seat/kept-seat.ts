import type { Role } from '#shared/schemas/caller.ts';
import { isRecord } from '#shared/schemas/is-record.ts';

/** Who sits at a screen, with the token its questions carry. */
export interface Seat {
  readonly accessToken: string;
  readonly userId: string;
  readonly centre: string;
  readonly role: Role;
  /** The unit, station or facility that the role is bound to. */
  readonly binding?: string | undefined;
}

/** Whether two seats are the same person's at the same place, whatever the token. */
export const isSameSeat = (one: Seat, other: Seat): boolean => one.userId === other.userId && one.centre === other.centre && one.role === other.role && one.binding === other.binding;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Read without a schema, which weighs more than a small screen. */
const isSeatOf = (value: unknown, role: Role): value is Seat =>
  isRecord(value) &&
  isText(value['accessToken']) &&
  isText(value['userId']) &&
  isText(value['centre']) &&
  value['role'] === role &&
  (value['binding'] === undefined || isText(value['binding']));

/** The part of a browser's storage that a kept seat needs. */
export type SeatStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (role: Role): string => `yike.seat.${role}`;

/** The seat that was taken last; a screen opened without a line starts with it. Nothing when what is kept cannot be read. */
export const keptSeat = (store: SeatStore, role: Role): Seat | undefined => {
  const text = store.getItem(keyOf(role));
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isSeatOf(kept, role) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a seat for the next time the screen opens. */
export const keepSeat = (store: SeatStore, seat: Seat): void => store.setItem(keyOf(seat.role), JSON.stringify(seat));

/** Forgets it, on signing out. */
export const forgetSeat = (store: SeatStore, role: Role): void => store.removeItem(keyOf(role));
