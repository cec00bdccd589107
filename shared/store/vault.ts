import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import { canonicalJson } from './canonical-json.ts';
import { accessKey, personPartition, SEALED_PREFIX, sealedKey } from './keys.ts';
import { newId } from './new-id.ts';
import { erasePointers } from './pointers.ts';
import { readAll } from './read-all.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** AES-256-GCM with a nonce of its own for each item, as NIST SP 800-38D asks. */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 16;

/** What stands inside the seal: the salt hides the commitment's text from guessing. */
const Sealed = z.strictObject({ salt: z.string(), data: z.record(z.string(), z.unknown()) });
type Sealed = z.infer<typeof Sealed>;

/**
 * Puts personal data under its person's key, as part of a decision. Events hold what this returns: whose, which, and a
 * salted commitment.
 */
export const sealPersonalData = async (
  work: UnitOfWork,
  keys: PersonalKeys,
  { personId, data }: { readonly personId: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<SealedReference> => {
  const key = await keys.create(work.centre, personId);
  const itemId = newId(work.context.recordedAt);
  const sealed: Sealed = { salt: randomBytes(SALT_BYTES).toString('base64'), data: { ...data } };
  const place = sealedKey(work.centre, personId, itemId);
  work.put({ ...place, version: 1, body: encrypt(key, canonicalJson(sealed), place.pk + place.sk) }, 'absent');
  return { personId, itemId, commitment: commitmentTo(sealed) };
};

/** Who looks, so that the look can be logged. */
export interface Look {
  readonly centre: string;
  readonly by: string;
  readonly why: string;
}

/** Opens sealed data and logs the look; nothing once its person was erased. @throws when the data is not what was committed to */
export const readPersonalData = async (
  { itemStore, personalKeys, clock }: { readonly itemStore: ItemStore; readonly personalKeys: PersonalKeys; readonly clock: Clock },
  reference: SealedReference,
  { centre, by, why }: Look,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const { personId, itemId, commitment } = reference;
  const place = sealedKey(centre, personId, itemId);
  const [key, item] = await Promise.all([personalKeys.find(centre, personId), itemStore.get(place)]);
  if (!key || !item) return undefined;
  const sealed = Sealed.parse(JSON.parse(decrypt(key, item.body, place.pk + place.sk)));
  if (commitmentTo(sealed) !== commitment) throw new Error(`Cannot read the sealed item "${itemId}": it is not what was committed to`);
  const at = clock.now();
  const look = { at, id: newId(at) };
  await itemStore.transact([{ put: { ...accessKey(centre, personId, look), version: 1, body: JSON.stringify({ by, why, itemId, at }) } }]);
  return sealed.data;
};

/** Destroys a person's key first, so that nothing can be read whatever happens next, then clears away the sealed items and whatever the person can be found by. */
export const erasePerson = async (
  { itemStore, personalKeys }: { readonly itemStore: ItemStore; readonly personalKeys: PersonalKeys },
  { centre, personId }: { readonly centre: string; readonly personId: string },
): Promise<void> => {
  await personalKeys.destroy(centre, personId);
  const items = await readAll(itemStore, { pk: personPartition(centre, personId), prefix: SEALED_PREFIX });
  for (const { pk, sk } of items) await itemStore.transact([{ delete: { pk, sk } }]);
  await erasePointers(itemStore, centre, personId);
};

const commitmentTo = (sealed: Sealed): string => createHash('sha256').update(canonicalJson(sealed)).digest('hex');

/** The item's place is authenticated with it, so that a sealed item cannot be moved to another. */
const encrypt = (key: Uint8Array, text: string, place: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
};

const decrypt = (key: Uint8Array, body: string, place: string): string => {
  const bytes = Buffer.from(body, 'base64');
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(place)).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
};
