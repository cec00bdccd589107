import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { linkHandler } from '#shared/middleware/link-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { findLink } from '#shared/store/location-links.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** Tells the page behind a link who asks and whether it still may answer. Nothing is told of the call. */
export const create = (ports: Ports) =>
  linkHandler('view-location-link', ports, async ({ params: { centre }, body: { token } }) => {
    const found = await findLink(ports.itemStore, centre, token);
    if (!found) throw new NotFound('link', 'that was opened');
    const { usedAt, expiresAt } = found.link;
    const at = ports.clock.now();
    const { title } = (await centreOf(ports.centres, centre)).settings;
    return { state: usedAt !== undefined ? ('used' as const) : at >= expiresAt ? ('expired' as const) : ('open' as const), title, expiresAt, at };
  });

export const handler = create({ centres, clock, itemStore });
