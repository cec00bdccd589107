import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { divertRun } from '#shared/decisions/start-run.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Takes a unit off its run for a more urgent one; the incident it leaves waits again in the same transaction. */
export const create = (ports: Ports) =>
  commandHandler('divert-unit', ports, async ({ params, body }, work) => {
    fleetUnitOf(await centreOf(ports.centres, params.centre), body.unitId);
    const assignmentId = newId(ports.clock.now());
    const { unitId, purpose, choice } = body;
    await divertRun(work, { assignmentId, unitId, purpose, choice });
    return { assignmentId };
  });

export const handler = create({ centres, clock, itemStore });
