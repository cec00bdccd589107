import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { TransferCancelReason } from '#shared/schemas/reason.ts';
import { TransferDestination } from '#shared/schemas/transfer.ts';

/** A step of a transfer that no crew reports: placed by telephone, gone by the family's own means, called off. */
export const ReportTransferRequest = z.strictObject({
  ...command,
  step: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('placed'), destination: TransferDestination }),
    z.strictObject({ kind: z.literal('departed') }),
    z.strictObject({ kind: z.literal('arrived') }),
    z.strictObject({ kind: z.literal('handedOver') }),
    z.strictObject({ kind: z.literal('cancelled'), reason: TransferCancelReason }),
  ]),
});
/** The transfer's new version. */
export const ReportTransferResponse = Moved;
