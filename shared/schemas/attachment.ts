import * as z from 'zod';

/** A photo of a phone after it was made smaller; larger ones are refused before anything is sent. */
const MOST_ATTACHMENT_BYTES = 8 * 1024 * 1024;
/** Half a minute on the slowest line: what was sent before it broke is not sent again. */
export const ATTACHMENT_PART_BYTES = 128 * 1024;
/** The tag that AES-GCM adds to each sealed part. */
export const SEAL_TAG_BYTES = 16;
export const MOST_ATTACHMENT_PARTS = MOST_ATTACHMENT_BYTES / ATTACHMENT_PART_BYTES;
/** Parts are sent as what they are: sealed bytes that say nothing of their content. */
export const SEALED_CONTENT_TYPE = 'application/octet-stream';

/** What a photo may be. */
export const AttachmentType = z.enum(['image/jpeg', 'image/webp', 'image/png']);
export type AttachmentType = z.infer<typeof AttachmentType>;

/**
 * How a file that lies sealed in the file store is opened and checked: AES-256-GCM under a key of its own, part by part; a part's nonce is its
 * number, big-endian, in 12 bytes. This is personal data itself: whoever has it reads the file.
 */
export const AttachmentSeal = z.strictObject({
  contentType: AttachmentType,
  parts: z.number().int().min(1).max(MOST_ATTACHMENT_PARTS),
  /** Of all sealed parts together. */
  bytes: z.number().int().min(SEAL_TAG_BYTES + 1).max(MOST_ATTACHMENT_BYTES + MOST_ATTACHMENT_PARTS * SEAL_TAG_BYTES),
  /** SHA-256 over the sealed parts in their order, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The file's key, base64. */
  key: z.base64().length(44),
});
export type AttachmentSeal = z.infer<typeof AttachmentSeal>;

/** Where a sealed part lies in the file store. */
export const attachmentPartName = ({ centre, patientId, attachmentId, part }: { readonly centre: string; readonly patientId: string; readonly attachmentId: string; readonly part: number }): string =>
  `${centre}/patients/${patientId}/${attachmentId}/${String(part)}`;
