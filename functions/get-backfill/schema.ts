import * as z from 'zod';
import { Assignment } from '#shared/domain/assignment/assignment.ts';
import { Backfill } from '#shared/domain/backfill/backfill.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** An order that contradicts the record: what was written down, and the runs of the record that stand against it as they are now. */
export const GetBackfillResponse = z.strictObject({
  id: Identifier,
  version: z.number().int(),
  backfill: Backfill,
  against: z.array(z.strictObject({ id: Identifier, version: z.number().int(), assignment: Assignment })).readonly(),
});
