import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import type { dispatchRun } from '#shared/decisions/start-run.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { newId } from '#shared/store/new-id.ts';
import { costOfChoice, type ChoicePorts } from './cost-of-choice.ts';

/** What an order is given with. */
export interface OrderPorts extends CommandPorts, ChoicePorts {
  readonly centres: Centres;
}

/** An order to a unit of the fleet, with what the choice of that unit cost; how the run starts is what dispatching and diverting differ in. */
export const orderUnit = (name: 'dispatch-unit' | 'divert-unit', ports: OrderPorts, startRun: typeof dispatchRun) =>
  commandHandler(name, ports, async ({ params, body }, work) => {
    const centre = await centreOf(ports.centres, params.centre);
    fleetUnitOf(centre, body.unitId);
    const at = ports.clock.now();
    const assignmentId = newId(at);
    const { unitId, purpose, choice } = body;
    const cost = await costOfChoice(ports, centre, { body, at });
    await startRun(work, { assignmentId, unitId, purpose, choice, overrideCost: cost });
    return { assignmentId };
  });
