import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readResponders } from '#shared/store/read-responders.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** The village doctors with their duty; they are so many that the board shows them only while an incident counts on them. */
export const create = (ports: Ports) =>
  httpHandler('get-responders', routes['get-responders'], async ({ params, caller }) => {
    const { responders = [] } = await centreOf(ports.centres, params.centre);
    const listed = responders.filter(({ id }) => caller.role !== 'responder' || id === caller.responderId);
    const states = await readResponders(ports.itemStore, params.centre, listed.map(({ id }) => id));
    return {
      at: ports.clock.now(),
      responders: listed.map(({ id, villageId }, index) => ({ responderId: id, villageId, responder: states[index] ?? { status: 'offDuty' as const } })),
    };
  });

export const handler = create({ centres, clock, itemStore });
