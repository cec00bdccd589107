import { GenerateMacCommand, type GenerateMacCommandInput, type KMSClient } from '@aws-sdk/client-kms';
import type { Secrets } from '../../secrets.ts';

/** Asks KMS for the secret of a purpose: a MAC under a key that never leaves it. */
const generateMacInput = (keyId: string, centre: string, purpose: string): GenerateMacCommandInput => ({
  KeyId: keyId,
  MacAlgorithm: 'HMAC_SHA_256',
  Message: new TextEncoder().encode(`${centre}/${purpose}`),
});

/** Secrets that follow from an HMAC key of KMS; each is asked for once in the life of the process. */
export const createDerivedSecrets = ({ kms, keyId }: { readonly kms: KMSClient; readonly keyId: string }): Secrets => {
  const known = new Map<string, Promise<Uint8Array>>();
  const ask = async (centre: string, purpose: string): Promise<Uint8Array> => {
    const { Mac } = await kms.send(new GenerateMacCommand(generateMacInput(keyId, centre, purpose)));
    if (!Mac) throw new Error('Cannot derive a secret: KMS answered without a MAC');
    return Mac;
  };
  return {
    derive: async (centre, purpose) => {
      const name = `${centre}/${purpose}`;
      const secret = known.get(name) ?? ask(centre, purpose);
      known.set(name, secret);
      secret.catch(() => known.delete(name));
      return secret;
    },
  };
};
