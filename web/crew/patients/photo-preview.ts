/** A photo as its crew sees it again: small, sealed under a key that never leaves this browser, and on the phone until the run is over. */
export interface PhotoPreview {
  readonly attachmentId: string;
  readonly runId: string;
  readonly patientId: string;
  /** Epoch milliseconds, by the server's clock as far as that is known. */
  readonly takenAt: number;
  /** No script can read it out. */
  readonly key: CryptoKey;
  readonly sealed: ArrayBuffer;
}

/** A key that seals one picture alone needs no other nonce. */
const NONCE = new Uint8Array(12);
const ALGORITHM = { name: 'AES-GCM', iv: NONCE } as const;

/** Seals a small picture (a JPEG) under a key of its own. */
export const sealPreview = async (picture: Uint8Array<ArrayBuffer>): Promise<Pick<PhotoPreview, 'key' | 'sealed'>> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return { key, sealed: await crypto.subtle.encrypt(ALGORITHM, key, picture) };
};

/** Opens it for the screen. @throws OperationError when it was changed */
export const openPreview = async ({ key, sealed }: Pick<PhotoPreview, 'key' | 'sealed'>): Promise<Blob> => new Blob([await crypto.subtle.decrypt(ALGORITHM, key, sealed)], { type: 'image/jpeg' });
