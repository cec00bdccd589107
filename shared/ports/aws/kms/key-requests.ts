import type { DecryptRequest, GenerateDataKeyRequest } from '@aws-sdk/client-kms';

/** Whose key it is; KMS unwraps it for nobody else. */
export interface KeyOwner {
  readonly centre: string;
  readonly personId: string;
}

const contextOf = ({ centre, personId }: KeyOwner): Record<string, string> => ({ centre, personId });

/** Asks for a new key, in the clear and wrapped. */
export const dataKeyRequest = (owner: KeyOwner, keyId: string): GenerateDataKeyRequest => ({
  KeyId: keyId,
  KeySpec: 'AES_256',
  EncryptionContext: contextOf(owner),
});

/** Asks to unwrap a key. */
export const unwrapRequest = (owner: KeyOwner, { keyId, wrapped }: { readonly keyId: string; readonly wrapped: Uint8Array }): DecryptRequest => ({
  KeyId: keyId,
  CiphertextBlob: wrapped,
  EncryptionContext: contextOf(owner),
});
