import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { Caller } from '#shared/schemas/caller.ts';
import { PushSubscription } from '#shared/schemas/push-subscription.ts';
import { pushSubscriptionKey, pushSubscriptionsPartition } from './keys.ts';
import { readAll } from './read-all.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A device that asked for pushes, who was signed in on it, and when (epoch milliseconds). */
export const KeptSubscription = z.strictObject({ subscription: PushSubscription, caller: Caller, at: z.number() });
export type KeptSubscription = z.infer<typeof KeptSubscription>;

/** A device that has not asked anew for so long is lost or out of use. */
const FORGET_AFTER_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

const deviceOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('hex');

/** Remembers a device for who is signed in on it now, in place of whoever was before. */
export const keepSubscription = (work: UnitOfWork, { caller, subscription }: Omit<KeptSubscription, 'at'>): void => {
  const at = work.context.recordedAt;
  const kept: KeptSubscription = { subscription, caller, at };
  work.put({ ...pushSubscriptionKey(work.centre, deviceOf(subscription.endpoint)), version: at, body: JSON.stringify(kept), expiresAt: at + FORGET_AFTER_MILLISECONDS });
};

/** Forgets a device, whose user signed out; one that is forgotten already is fine. */
export const dropSubscription = (work: UnitOfWork, endpoint: string): void => work.delete(pushSubscriptionKey(work.centre, deviceOf(endpoint)));

/** The devices of a centre that asked for pushes. */
export const readSubscriptions = async (store: ItemStore, centre: string): Promise<readonly KeptSubscription[]> =>
  (await readAll(store, { pk: pushSubscriptionsPartition(centre) })).map(({ body }) => KeptSubscription.parse(JSON.parse(body)));

/** Forgets a device that wants no more pushes. */
export const forgetSubscription = async (store: ItemStore, centre: string, { endpoint }: PushSubscription): Promise<void> =>
  store.transact([{ delete: pushSubscriptionKey(centre, deviceOf(endpoint)) }]);
