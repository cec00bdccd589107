import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { costOfChoice, type ChoicePorts } from '#functions/dispatch-unit/cost-of-choice.ts';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { divertRun } from '#shared/decisions/start-run.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports extends CommandPorts, ChoicePorts {
  readonly centres: Centres;
}

/** Takes a unit off its run for a more urgent one; the incident it leaves waits again in the same transaction. */
export const create = (ports: Ports) =>
  commandHandler('divert-unit', ports, async ({ params, body }, work) => {
    const centre = await centreOf(ports.centres, params.centre);
    fleetUnitOf(centre, body.unitId);
    const at = ports.clock.now();
    const assignmentId = newId(at);
    const { unitId, purpose, choice } = body;
    const cost = await costOfChoice(ports, centre, { body, at });
    await divertRun(work, { assignmentId, unitId, purpose, choice, overrideCost: cost });
    return { assignmentId };
  });

export const handler = create({ centres, clock, itemStore, roadGraphs });
