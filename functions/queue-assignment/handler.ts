import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { queueRun } from '#shared/decisions/start-run.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Gives a busy unit its next run, which starts when the present one ends. */
export const create = (ports: Ports) =>
  commandHandler('queue-assignment', ports, async ({ params, body }, work) => {
    fleetUnitOf(await centreOf(ports.centres, params.centre), body.unitId);
    const assignmentId = newId(ports.clock.now());
    const { unitId, purpose, choice } = body;
    await queueRun(work, { assignmentId, unitId, purpose, choice });
    return { assignmentId };
  });

export const handler = create({ centres, clock, itemStore });
