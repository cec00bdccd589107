import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Period, Posting, Shift } from '#shared/schemas/roster.ts';
import { event } from './event.ts';

/** A roster was published: for its whole period it stands in place of all that was published before. Told to each day that it touches, with what concerns the day. */
export const RosterPublished = event('RosterPublished', { publicationId: Identifier, ...Period.shape, shifts: z.array(Shift).readonly(), postings: z.array(Posting).readonly() });

/** All that can happen to a day of the roster 班次. */
export const RosterEvent = z.discriminatedUnion('type', [RosterPublished]);
export type RosterEvent = z.infer<typeof RosterEvent>;
