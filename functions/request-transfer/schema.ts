import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { command, Moved } from '#shared/schemas/command.ts';
import { FacilityCapability } from '#shared/schemas/capability.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { TransferDestination, TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';

/** Asks to move a patient from one facility to another; without a destination the chain is asked in order. */
export const RequestTransferRequest = z.strictObject({
  ...command,
  patientId: Identifier,
  fromFacilityId: Identifier,
  direction: TransferDirection,
  reason: TransferReason,
  priority: Priority,
  needs: z.array(UnitCapability).readonly().default([]),
  /** What the destination must be able to do. */
  requires: z.array(FacilityCapability).readonly().default([]),
  destination: TransferDestination.optional(),
  /** The ended transfer that this one brings the patient back from. */
  returnOf: Identifier.optional(),
});
/** The new transfer. */
export const RequestTransferResponse = Moved;
