import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { dispatchRun } from '#shared/decisions/start-run.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Sends a free unit: incident or transfer, assignment and unit change in one transaction, and one dispatcher wins. */
export const create = (ports: Ports) =>
  commandHandler('dispatch-unit', ports, async ({ params, body }, work) => {
    fleetUnitOf(await centreOf(ports.centres, params.centre), body.unitId);
    const assignmentId = newId(ports.clock.now());
    const { unitId, purpose, choice } = body;
    await dispatchRun(work, { assignmentId, unitId, purpose, choice });
    return { assignmentId };
  });

export const handler = create({ centres, clock, itemStore });
