import * as z from 'zod';
import { Transfer } from '#shared/domain/transfer/transfer.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A transfer with its patient's identity, for those whom it concerns. */
export const GetTransferResponse = z.strictObject({
  id: Identifier,
  version: z.number().int(),
  transfer: Transfer,
  identity: z.record(z.string(), z.unknown()).optional(),
});
