import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { command, Moved } from '#shared/schemas/command.ts';
import { Answers, Complaint, ProtocolCode } from '#shared/schemas/complaint.ts';
import { Priority } from '#shared/schemas/priority.ts';

/** The complaint and all answers so far, by code; the version is that of the protocol they were asked by. */
export const AssessComplaintRequest = z.strictObject({
  ...command,
  complaint: Complaint,
  protocolVersion: z.number().int().positive(),
  answers: Answers,
});
/** The incident's new version, and what the answers come to. */
export const AssessComplaintResponse = z.strictObject({
  ...Moved.shape,
  /** Absent while unknown, which ranks as the highest. */
  priority: Priority.optional(),
  needs: z.array(UnitCapability).readonly(),
  /** What to tell the caller, the latest first. */
  instructions: z.array(ProtocolCode).readonly(),
  /** Each as "question/answer". */
  redFlags: z.array(z.string()).readonly(),
  /** Whether nothing more is to be asked. Nothing waits for it. */
  complete: z.boolean(),
});
