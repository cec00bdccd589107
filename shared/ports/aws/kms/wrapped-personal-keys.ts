import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { LostRace, type Item, type ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { wrappedKeyKey } from '#shared/store/keys.ts';
import { dataKeyRequest, unwrapRequest, type KeyOwner } from './key-requests.ts';

/** The store that keeps the wrapped keys, and the master key that wraps them. */
export interface WrappedKeysOptions {
  readonly kms: Pick<KMSClient, 'send'>;
  readonly itemStore: ItemStore;
  readonly masterKeyId: string;
}

const needBytes = (bytes: Uint8Array | undefined, what: string): Uint8Array => {
  if (bytes) return bytes;
  throw new Error(`Cannot use a personal key: KMS answered without ${what}`);
};

/**
 * A data key a person, wrapped by KMS for that person alone and kept beside what it seals. Destroying it deletes the only
 * wrapped copy; the table's backups forget it when they expire.
 */
export const createWrappedPersonalKeys = ({ kms, itemStore, masterKeyId }: WrappedKeysOptions): PersonalKeys => {
  const unwrap = async (owner: KeyOwner, item: Item): Promise<Uint8Array> => {
    const wrapped = Buffer.from(item.body, 'base64');
    const { Plaintext: key } = await kms.send(new DecryptCommand(unwrapRequest(owner, { keyId: masterKeyId, wrapped })));
    return needBytes(key, 'the key');
  };
  const find = async (centre: string, personId: string): Promise<Uint8Array | undefined> => {
    const item = await itemStore.get(wrappedKeyKey(centre, personId));
    return item && unwrap({ centre, personId }, item);
  };
  const make = async (owner: KeyOwner): Promise<Uint8Array> => {
    const { Plaintext: key, CiphertextBlob: wrapped } = await kms.send(new GenerateDataKeyCommand(dataKeyRequest(owner, masterKeyId)));
    const body = Buffer.from(needBytes(wrapped, 'the wrapped key')).toString('base64');
    await itemStore.transact([{ put: { ...wrappedKeyKey(owner.centre, owner.personId), version: 1, body }, when: 'absent' }]);
    return needBytes(key, 'the key');
  };
  const create: PersonalKeys['create'] = async (centre, personId) => {
    try {
      return (await find(centre, personId)) ?? (await make({ centre, personId }));
    } catch (error) {
      // Somebody else made it a moment ago: theirs is the key.
      if (error instanceof LostRace) return create(centre, personId);
      throw error;
    }
  };
  return {
    create,
    find,
    destroy: async (centre, personId) => itemStore.transact([{ delete: wrappedKeyKey(centre, personId) }]),
  };
};
