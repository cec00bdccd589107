import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { refuseForeignMajor } from '#shared/decisions/refuse-foreign-major.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { toldAt } from '#shared/store/told-at.ts';

/** Takes a count from the scene, before anybody has time for records. */
export const create = (ports: CommandPorts) =>
  commandHandler('count-casualties', ports, async ({ params: { incidentId }, body, caller }, work) => {
    await refuseForeignMajor(work, caller, { incidentId, major: await loadKnown(work, majorLifecycle, incidentId) });
    return changeMajor(work, incidentId, { type: 'CountCasualties', counts: body.counts }, toldAt(body));
  });

export const handler = create({ clock, itemStore });
