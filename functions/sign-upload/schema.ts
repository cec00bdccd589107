import * as z from 'zod';
import { ATTACHMENT_PART_BYTES, MOST_ATTACHMENT_PARTS, SEAL_TAG_BYTES } from '#shared/schemas/attachment.ts';

/** Which part of an attachment is to be sent, and how many sealed bytes it has. */
export const SignUploadQuery = z.strictObject({
  part: z.coerce.number().int().min(0).max(MOST_ATTACHMENT_PARTS - 1),
  bytes: z.coerce.number().int().min(SEAL_TAG_BYTES + 1).max(ATTACHMENT_PART_BYTES + SEAL_TAG_BYTES),
});

/** How to send it, by whoever holds this, until it expires (epoch milliseconds). */
export const SignUploadResponse = z.strictObject({
  method: z.enum(['PUT', 'GET']),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresAt: z.number(),
});
