import * as z from 'zod';
import { betterFix, fixRank } from '#shared/domain/position/fix-rank.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { UnitPosition } from '#shared/schemas/position.ts';
import { boardPartition, positionKey, TRACK_PREFIX, trackKey } from './keys.ts';
import { readAll } from './read-all.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Tracks serve the review of runs; they are kept for 90 days. */
const KEEP_TRACKS_MILLISECONDS = 90 * 24 * 60 * 60 * 1000;

const Fixes = z.array(UnitPosition);

/** Adds fixes (at least one) to a unit's track, and moves its position when the best of them is better than the known one (see `fixRank`). @returns the best known */
export const keepPositions = async (
  work: UnitOfWork,
  store: ItemStore,
  { unitId, fixes, commandId }: { readonly unitId: string; readonly fixes: readonly UnitPosition[]; readonly commandId: string },
): Promise<UnitPosition> => {
  const inOrder = [...fixes].sort((one, other) => one.at - other.at);
  const [first] = inOrder;
  if (!first) throw new Error('Cannot keep positions: there are none');
  const { centre } = work;
  const expiresAt = work.context.recordedAt + KEEP_TRACKS_MILLISECONDS;
  work.put({ ...trackKey(centre, unitId, { at: first.at, commandId }), version: 1, body: JSON.stringify(inOrder), expiresAt });

  const key = positionKey(centre, unitId);
  const before = await store.get(key);
  const known = before && UnitPosition.parse(JSON.parse(before.body));
  const best = inOrder.reduce(betterFix, known ?? first);
  if (best === known) return known;
  const indexes = { i1: { pk: boardPartition(centre), sk: `position#${unitId}` } };
  work.put({ ...key, version: fixRank(best), body: JSON.stringify(best), indexes }, before ? { version: before.version } : 'absent');
  return best;
};

/** The longest that a batch spans which a phone sends at once after a time without signal. */
const LONGEST_BATCH_MILLISECONDS = 12 * 60 * 60 * 1000;

/** A unit's fixes from a time on (epoch milliseconds), in their order; a fix that came twice is there twice. */
export const readTrack = async (store: ItemStore, { centre, unitId, from }: { readonly centre: string; readonly unitId: string; readonly from: number }): Promise<readonly UnitPosition[]> => {
  const { pk, sk } = trackKey(centre, unitId, { at: from - LONGEST_BATCH_MILLISECONDS, commandId: '' });
  const items = await readAll(store, { pk, from: sk, to: `${TRACK_PREFIX}~` });
  const fixes = items.flatMap(({ body }) => Fixes.parse(JSON.parse(body)));
  return fixes.filter(({ at }) => at >= from).sort((one, other) => one.at - other.at);
};
