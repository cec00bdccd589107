import * as z from 'zod';
import { AssignmentPurpose, DispatchChoice } from '#events/assignment.ts';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Sends a free unit. A transfer is named alone: its patient is known from it. */
export const DispatchUnitRequest = z.strictObject({
  ...command,
  unitId: Identifier,
  purpose: z.discriminatedUnion('kind', [
    AssignmentPurpose.options[0],
    AssignmentPurpose.options[1].omit({ patientId: true }),
  ]),
  choice: DispatchChoice.default({}),
});
export type DispatchUnitRequest = z.infer<typeof DispatchUnitRequest>;
/** The new run. */
export const DispatchUnitResponse = z.strictObject({ assignmentId: Identifier });
