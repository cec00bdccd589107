import { FACILITIES_ID, facilitiesLifecycle, type Facilities } from '#shared/domain/facilities/facilities.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { loadLog } from './log.ts';

/** What the facilities of a centre take, by one consistent read: what every instance does before it chooses a destination. */
export const readFacilities = async (store: ItemStore, centre: string): Promise<Facilities> =>
  (await loadLog(store, { centre, lifecycle: facilitiesLifecycle, id: FACILITIES_ID })).state;
