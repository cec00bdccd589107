import * as z from 'zod';
import { Coordinate } from './coordinate.ts';

/** Who says where a call comes from: the network operator, the handset by itself (Advanced Mobile Location), or the caller through a link that was sent. */
export const PositionSource = z.enum(['operator', 'aml', 'link']);
export type PositionSource = z.infer<typeof PositionSource>;

/** Where a caller's telephone was, on one word; several stand side by side, and none replaces another. */
export const CallerPosition = z.strictObject({
  source: PositionSource,
  position: Coordinate,
  /** The radius within which the telephone was, as far as the source says; with `confidencePercent`, where it says so. */
  accuracyMeters: z.number().min(0).optional(),
  confidencePercent: z.number().min(0).max(100).optional(),
  /** When it was there, by its own clock, epoch milliseconds. */
  measuredAt: z.number().int(),
});
export type CallerPosition = z.infer<typeof CallerPosition>;
