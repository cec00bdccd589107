import * as z from 'zod';
import { Assignment } from '#shared/domain/assignment/assignment.ts';
import { Incident } from '#shared/domain/incident/incident.ts';
import { Transfer } from '#shared/domain/transfer/transfer.ts';
import { LineString } from '#shared/schemas/geo-json.ts';
import { OrderDetails } from './order-details.ts';

/** The way to the place as it was when the order came. */
export const OrderRoute = z.object({
  driveSeconds: z.number(),
  meters: z.number(),
  degraded: z.boolean(),
  streets: z.array(z.object({ name: z.string(), meters: z.number() })).readonly(),
  geometry: LineString,
  /** What it was asked for: another place or another closed road asks anew. */
  askedFor: z.string(),
});
export type OrderRoute = z.infer<typeof OrderRoute>;

/** An order as the terminal holds it, so that a cut line or a reload takes nothing away. */
export const KeptOrder = z.object({
  id: z.string(),
  run: Assignment,
  /** The version of the incident or transfer, as the board has it; 0 before it came. */
  subjectVersion: z.number(),
  incident: Incident.optional(),
  transfer: Transfer.optional(),
  details: OrderDetails.optional(),
  route: OrderRoute.optional(),
  /** When the live board last had it, epoch milliseconds of the server. */
  seenAt: z.number(),
  /** It has left the board: the run is over, or was taken away. */
  isOver: z.boolean(),
});
export type KeptOrder = z.infer<typeof KeptOrder>;

/** A terminal shows the orders of one shift; what is older leaves the desk, for it names people (our own rule). */
const KEPT_MILLISECONDS = 12 * 3600 * 1000;
const MOST_KEPT = 20;

/** The orders that are still to be kept, those on the board first, then the last ones. */
export const pruned = (orders: readonly KeptOrder[], now: number): readonly KeptOrder[] => {
  const open = orders.filter(({ isOver }) => !isOver);
  const over = orders.filter(({ isOver, seenAt }) => isOver && now - seenAt < KEPT_MILLISECONDS).toSorted((a, b) => b.seenAt - a.seenAt);
  return [...open, ...over].slice(0, Math.max(MOST_KEPT, open.length));
};
