import * as z from 'zod';
import { Extension } from '#shared/schemas/extension.ts';
import { AwayReason } from '#shared/schemas/reason.ts';
import { event } from './event.ts';

/** A dispatcher sat down at a seat 坐席 and bound it to the telephone on its desk. */
export const SeatSignedIn = event('SeatSignedIn', { userId: z.string().min(1).max(128), extension: Extension });
/** The seat takes calls. */
export const SeatBecameReady = event('SeatBecameReady', {});
/** The seat takes no calls for a while 离席. */
export const SeatWentAway = event('SeatWentAway', { reason: AwayReason });
/** The seat is nobody's, and its telephone is free for another seat. */
export const SeatSignedOut = event('SeatSignedOut', {});

/** All that can happen to a seat. */
export const SeatEvent = z.discriminatedUnion('type', [SeatSignedIn, SeatBecameReady, SeatWentAway, SeatSignedOut]);
export type SeatEvent = z.infer<typeof SeatEvent>;
