import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { CLOSURES_ID, closuresLifecycle } from '#shared/domain/closures/closures.ts';
import { decideClosures } from '#shared/domain/closures/decide-closures.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Opens a closed road or area again, before its time or without one. */
export const create = (ports: CommandPorts) =>
  commandHandler('open-road', ports, async ({ params: { closureId } }, work) => {
    const { state } = await work.load(closuresLifecycle, CLOSURES_ID);
    work.append(closuresLifecycle, CLOSURES_ID, decideClosures({ type: 'OpenRoads', at: work.context.recordedAt, closureId }, state));
    const { version } = await work.load(closuresLifecycle, CLOSURES_ID);
    return { version };
  });

export const handler = create({ clock, itemStore });
