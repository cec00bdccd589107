import type { Caller } from '#shared/schemas/caller.ts';
import type { BoardEntry } from './board-entry.ts';

/** The dispatchers whose seats take calls now. */
export const readyUsersOf = (entries: readonly BoardEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => (entry.kind === 'seat' && entry.state.status === 'ready' ? [entry.state.userId] : [])));

/** A line that nobody has claimed or answered yet. */
export const isRinging = (entry: BoardEntry): boolean => entry.kind === 'call' && entry.state.status === 'ringing';

/**
 * Whether a screen that may see an entry hears it ring: a ringing line goes to the ready seats alone, for whoever is away
 * or on another call cannot take it; the supervisor hears all. Whatever does not ring is heard by everyone.
 */
export const hears = (caller: Caller, entry: BoardEntry, readyUsers: ReadonlySet<string>): boolean =>
  caller.role !== 'dispatcher' || !isRinging(entry) || readyUsers.has(caller.userId);
