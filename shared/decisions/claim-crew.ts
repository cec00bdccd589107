import * as z from 'zod';
import { refuseSignedInElsewhere } from '#shared/domain/unit/signed-in-elsewhere.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { crewMemberKey } from '#shared/store/keys.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

const Claim = z.strictObject({ unitId: Identifier });

/**
 * Makes one unit a person a condition of the store: each sign-in writes the person's one item, so that of two at once the later decides
 * again. The item tells where somebody signed in last; whether they are still there is the unit's own word, so that no way of leaving
 * has to clear it. @throws CommandRefused naming who is on which unit
 */
export const claimCrew = async ({ itemStore, work }: { readonly itemStore: ItemStore; readonly work: UnitOfWork }, { unitId, memberIds }: { readonly unitId: string; readonly memberIds: readonly string[] }): Promise<void> => {
  for (const memberId of new Set(memberIds)) {
    const key = crewMemberKey(work.centre, memberId);
    const item = await itemStore.get(key);
    const last = item && Claim.parse(JSON.parse(item.body)).unitId;
    if (last !== undefined && last !== unitId) refuseSignedInElsewhere([memberId], { unitId: last, unit: (await work.load(unitLifecycle, last)).state });
    const version = item?.version ?? 0;
    work.put({ ...key, version: version + 1, body: JSON.stringify({ unitId } satisfies z.infer<typeof Claim>) }, item ? { version } : 'absent');
  }
};
