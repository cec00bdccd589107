import { ATTACHMENT_PART_BYTES } from './photo-limits.ts';

/** A photo after sealing: only with the key is it one. */
export interface SealedPhoto {
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly sha256: string;
  readonly key: string;
}

const NONCE_BYTES = 12;

/** A part's nonce is its number: under a key that seals one photo alone none comes twice. */
export const nonceOf = (part: number): Uint8Array<ArrayBuffer> => {
  const nonce = new Uint8Array(NONCE_BYTES);
  new DataView(nonce.buffer).setUint32(NONCE_BYTES - 4, part);
  return nonce;
};

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Seals a photo part by part under a key of its own (AES-256-GCM), so that neither the file store nor whoever finds the phone's parts can look at it. */
export const sealPhoto = async (photo: Uint8Array<ArrayBuffer>): Promise<SealedPhoto> => {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const count = Math.max(1, Math.ceil(photo.byteLength / ATTACHMENT_PART_BYTES));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0; part < count; part++) {
    const plain = photo.subarray(part * ATTACHMENT_PART_BYTES, (part + 1) * ATTACHMENT_PART_BYTES);
    parts.push(new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonceOf(part) }, key, plain)));
  }
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return { parts, sha256: hex(await crypto.subtle.digest('SHA-256', whole)), key: base64(raw) };
};
