import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { AttachmentSeal, SEAL_TAG_BYTES } from '#shared/schemas/attachment.ts';
import { ATTACHMENT_PART_BYTES } from '#web/crew/patients/photo-limits.ts';
import { nonceOf, sealPhoto } from '#web/crew/patients/seal-photo.ts';

it('a photo is sealed in parts that only its key makes a photo again', async () => {
  const photo = Uint8Array.from({ length: ATTACHMENT_PART_BYTES + 1000 }, (_, at) => at % 251);
  const { parts, sha256, key } = await sealPhoto(photo);
  expect(parts.map(({ byteLength }) => byteLength)).toStrictEqual([ATTACHMENT_PART_BYTES + SEAL_TAG_BYTES, 1000 + SEAL_TAG_BYTES]);
  expect(sha256).toBe(createHash('sha256').update(Buffer.concat(parts)).digest('hex'));
  expect(AttachmentSeal.safeParse({ contentType: 'image/jpeg', parts: 2, bytes: parts[0]!.byteLength + parts[1]!.byteLength, sha256, key }).success).toBe(true);

  const opened = await crypto.subtle.importKey('raw', Buffer.from(key, 'base64'), 'AES-GCM', false, ['decrypt']);
  const plain = await Promise.all(parts.map((part, number) => crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonceOf(number) }, opened, part)));
  expect(Buffer.concat(plain.map((part) => Buffer.from(part)))).toStrictEqual(Buffer.from(photo));
});
