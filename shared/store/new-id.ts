import { ulid } from 'ulid';

/** A new entity's id: sorts by the time it was made (epoch milliseconds, given), and is unique by chance. */
export const newId = (now: number): string => ulid(now);
