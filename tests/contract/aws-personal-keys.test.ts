import { createHash, randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient, type DecryptRequest, type GenerateDataKeyRequest } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { createWrappedPersonalKeys } from '#shared/ports/aws/kms/wrapped-personal-keys.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { wrappedKeyKey } from '#shared/store/keys.ts';
import { personalKeysContract } from './personal-keys-contract.ts';

const MASTER = 'alias/yike';

/** KMS as far as it matters here: it unwraps only under the context that it wrapped under. */
const standInKms = () => {
  const kms = mockClient(KMSClient);
  const wrapped = new Map<string, { key: Uint8Array; context: string }>();
  const contextOf = ({ EncryptionContext: context }: DecryptRequest | GenerateDataKeyRequest): string => JSON.stringify(context);
  kms.on(GenerateDataKeyCommand).callsFake((request: GenerateDataKeyRequest) => {
    const key = randomBytes(32);
    const blob = createHash('sha512').update(key).digest();
    wrapped.set(blob.toString('hex'), { key, context: contextOf(request) });
    return { Plaintext: key, CiphertextBlob: blob };
  });
  kms.on(DecryptCommand).callsFake((request: DecryptRequest) => {
    const found = wrapped.get(Buffer.from(request.CiphertextBlob ?? []).toString('hex'));
    if (found?.context !== contextOf(request) || request.KeyId !== MASTER) throw new Error('InvalidCiphertextException');
    return { Plaintext: found.key };
  });
  return kms;
};

const open = () => {
  standInKms();
  const itemStore = openItemStore({ path: ':memory:' });
  const keys = createWrappedPersonalKeys({ kms: new KMSClient({ region: 'eu-central-1' }), itemStore, masterKeyId: MASTER });
  return { keys, itemStore, close: () => itemStore.close() };
};

personalKeysContract('KMS with the item table', open);

it("cannot unwrap a key that was moved to another person's place", async () => {
  const { keys, itemStore, close } = open();
  await keys.create('yanhu', 'person-1');
  const item = await itemStore.get(wrappedKeyKey('yanhu', 'person-1'));
  await itemStore.transact([{ put: { ...item!, ...wrappedKeyKey('yanhu', 'person-2') } }]);
  await expect(keys.find('yanhu', 'person-2')).rejects.toThrow('InvalidCiphertextException');
  close();
});

it('keeps no key in the clear', async () => {
  const { keys, itemStore, close } = open();
  const key = await keys.create('yanhu', 'person-1');
  const item = await itemStore.get(wrappedKeyKey('yanhu', 'person-1'));
  expect(Buffer.from(item!.body, 'base64').includes(Buffer.from(key))).toBe(false);
  close();
});
