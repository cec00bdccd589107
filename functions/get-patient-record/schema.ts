import * as z from 'zod';
import { AttachmentSeal } from '#shared/schemas/attachment.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Vitals } from '#shared/schemas/vitals.ts';

const told = { at: z.number(), atVerified: z.boolean(), by: z.string() };

/** One set of vital signs; they are missing once their person was erased. */
export const RecordedVitals = z.strictObject({ ...told, vitals: Vitals.optional() });
export type RecordedVitals = z.infer<typeof RecordedVitals>;

/** One attachment: where its sealed parts are fetched in their order, and how they are opened. Both are missing once its person was erased. */
export const RecordedAttachment = z.strictObject({ ...told, attachmentId: Identifier, seal: AttachmentSeal.optional(), partUrls: z.array(z.string()).readonly().optional() });
export type RecordedAttachment = z.infer<typeof RecordedAttachment>;

/** What was told of a patient, in the order in which it happened. */
export const GetPatientRecordResponse = z.strictObject({
  id: Identifier,
  version: z.number().int(),
  identity: z.record(z.string(), z.unknown()).optional(),
  vitals: z.array(RecordedVitals).readonly(),
  attachments: z.array(RecordedAttachment).readonly(),
});
