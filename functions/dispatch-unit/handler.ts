import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { dispatchRun } from '#shared/decisions/start-run.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { newId } from '#shared/store/new-id.ts';
import { costOfChoice, type ChoicePorts } from './cost-of-choice.ts';

interface Ports extends CommandPorts, ChoicePorts {
  readonly centres: Centres;
}

/** Sends a free unit: incident or transfer, assignment and unit change in one transaction, and one dispatcher wins. */
export const create = (ports: Ports) =>
  commandHandler('dispatch-unit', ports, async ({ params, body }, work) => {
    const centre = await centreOf(ports.centres, params.centre);
    fleetUnitOf(centre, body.unitId);
    const at = ports.clock.now();
    const assignmentId = newId(at);
    const { unitId, purpose, choice } = body;
    const cost = await costOfChoice(ports, centre, { body, at });
    await dispatchRun(work, { assignmentId, unitId, purpose, choice, overrideCost: cost });
    return { assignmentId };
  });

export const handler = create({ centres, clock, itemStore, roadGraphs });
