import * as z from 'zod';
import { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Orders as they were written down, in any order, any number of times. */
export const BackfillOrdersRequest = z.strictObject({
  ...command,
  orders: z
    .array(BackfilledOrder)
    .min(1)
    .max(50)
    .refine((orders) => new Set(orders.map(({ orderId }) => orderId)).size === orders.length, 'names an order twice')
    .readonly(),
});

/** What became of one order: in the record now, or before; held because it contradicts the record; or about something that nobody knows. */
export const BackfillResult = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('written'), orderId: Identifier, assignmentId: Identifier }),
  z.strictObject({ result: z.literal('known'), orderId: Identifier, assignmentId: Identifier }),
  z.strictObject({ result: z.literal('held'), orderId: Identifier, alarmId: z.string(), conflicts: z.array(BackfillConflict).readonly() }),
  z.strictObject({ result: z.literal('unknown'), orderId: Identifier, detail: z.string() }),
]);
export type BackfillResult = z.infer<typeof BackfillResult>;

/** What became of each order, in the order in which they were asked. */
export const BackfillOrdersResponse = z.strictObject({ results: z.array(BackfillResult).readonly() });
