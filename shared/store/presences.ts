import { createHash } from 'node:crypto';
import type { Presence } from '#shared/schemas/presence.ts';
import { boardPartition, presenceKey } from './keys.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** So many hexadecimal digits of a hash tell the users of a centre apart. */
const DIGITS = 32;

/** A user's name as an id: names of accounts may hold what an id may not. */
const idOf = (userId: string): string => createHash('sha256').update(userId).digest('hex').slice(0, DIGITS);

/** Keeps what a user has before them; the later word stands over the earlier, and both expire. */
export const keepPresence = (work: UnitOfWork, presence: Presence): void => {
  const id = idOf(presence.userId);
  work.put({
    ...presenceKey(work.centre, id),
    version: presence.at,
    body: JSON.stringify(presence),
    expiresAt: presence.until,
    ...(presence.incidentId !== undefined && { indexes: { i1: { pk: boardPartition(work.centre), sk: `presence#${id}` } } }),
  });
};
