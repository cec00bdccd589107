import { CLOSURES_ID, closuresInForce, closuresLifecycle } from '#shared/domain/closures/closures.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { ClosuresInForce } from '#shared/schemas/road-closure.ts';
import { loadLog } from './log.ts';

/**
 * The roads that are closed at a moment, by one consistent read: what every instance does before it ranks, draws or counts
 * by road, so that all agree at once and a restart forgets nothing.
 */
export const readClosures = async (store: ItemStore, centre: string, at: number): Promise<ClosuresInForce> =>
  closuresInForce(await loadLog(store, { centre, lifecycle: closuresLifecycle, id: CLOSURES_ID }), at);
