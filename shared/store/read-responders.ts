import { responderLifecycle, type Responder } from '#shared/domain/responder/responder.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { snapshotKey } from './keys.ts';
import { loadedOf } from './snapshot.ts';

/** So many are read at once. */
const MOST_AT_ONCE = 100;

/** The duty of village doctors, in the order asked for, by consistent reads; one of whom nothing was ever recorded is off duty. */
export const readResponders = async (store: ItemStore, centre: string, ids: readonly string[]): Promise<readonly Responder[]> => {
  const states: Responder[] = [];
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const items = await store.getMany(ids.slice(from, from + MOST_AT_ONCE).map((id) => snapshotKey(centre, 'responder', id)));
    states.push(...items.map((item) => loadedOf(item, responderLifecycle.initial).state));
  }
  return states;
};
