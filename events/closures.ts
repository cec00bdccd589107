import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { ClosureReason } from '#shared/schemas/reason.ts';
import { ClosedPart } from '#shared/schemas/road-closure.ts';
import { event } from './event.ts';

/** Roads cannot be driven 道路封闭, until a time (epoch milliseconds) or until further notice. */
export const RoadsClosed = event('RoadsClosed', { closureId: Identifier, part: ClosedPart, reason: ClosureReason, until: z.number().int().optional() });
/** Closed roads can be driven again, before their time or without one. */
export const RoadsOpened = event('RoadsOpened', { closureId: Identifier });

/** All that can happen to a centre's list of closed roads. */
export const ClosuresEvent = z.discriminatedUnion('type', [RoadsClosed, RoadsOpened]);
export type ClosuresEvent = z.infer<typeof ClosuresEvent>;
