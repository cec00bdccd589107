import * as z from 'zod';
import { AlertTelling } from '#shared/schemas/alert.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { event } from './event.ts';

/** An order was given, and its crew is alerted until it acknowledges. */
export const AlertStarted = event('AlertStarted', { unitId: Identifier, stationId: Identifier, mode: Mode });
/** Somebody was told of the order, or could not be. */
export const CrewAlerted = event('CrewAlerted', AlertTelling.shape);
/** Nobody needs to be told any more. */
export const AlertEnded = event('AlertEnded', { because: z.enum(['acknowledged', 'run-over']) });

/** All that can happen to the alert of an order 派车提醒. */
export const AlertEvent = z.discriminatedUnion('type', [AlertStarted, CrewAlerted, AlertEnded]);
export type AlertEvent = z.infer<typeof AlertEvent>;
