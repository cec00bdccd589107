import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { routes } from '#shared/api/routes.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { erasePerson } from '#shared/store/vault.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
}

/** Destroys a person's key: what was sealed under it is gone, and every chain still verifies. Asking twice is fine. */
export const create = (ports: Ports) =>
  httpHandler('erase-person', routes['erase-person'], async ({ params: { centre, personId } }) => {
    await erasePerson(ports, { centre, personId });
    return { personId, erased: true as const };
  });

export const handler = create({ clock, itemStore, personalKeys });
