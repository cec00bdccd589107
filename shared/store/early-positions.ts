import { createHash } from 'node:crypto';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { CallerPosition } from '#shared/schemas/caller-position.ts';
import { earlyPositionKey, earlyPositionsPartition } from './keys.ts';
import { readAll } from './read-all.ts';

/** A handset sends within 20 s of its call (ETSI TS 103 625), and telephone systems tell of a ring within seconds: two minutes cover both. */
const WAITS_FOR_RING_MILLISECONDS = 120_000;

/** Keeps what a handset said for the ring that may still come, under its number's fingerprint; for a short while, and each word once. */
export const keepEarlyPosition = async (
  store: ItemStore,
  centre: string,
  { fingerprint, position, now }: { readonly fingerprint: string; readonly position: CallerPosition; readonly now: number },
): Promise<void> => {
  const body = JSON.stringify(position);
  const word = createHash('sha256').update(body).digest('hex');
  await store.transact([{ put: { ...earlyPositionKey(centre, fingerprint, word), version: 1, body, expiresAt: now + WAITS_FOR_RING_MILLISECONDS } }]);
};

/** What the handset of a number said lately. */
export const readEarlyPositions = async (store: ItemStore, centre: string, fingerprint: string): Promise<readonly CallerPosition[]> =>
  (await readAll(store, { pk: earlyPositionsPartition(centre, fingerprint) })).map(({ body }) => CallerPosition.parse(JSON.parse(body)));
