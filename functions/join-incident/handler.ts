import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { giveOutcome } from '#shared/decisions/give-outcome.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Links a further call to an incident: the call is finished by it, in one transaction. */
export const create = (ports: CommandPorts) =>
  commandHandler('join-incident', ports, async ({ params: { incidentId }, body: { callId }, caller }, work) => {
    const joined = await changeIncident(work, incidentId, { type: 'JoinCall', callId });
    await giveOutcome(work, { callId, caller, outcome: { kind: 'joined', incidentId } });
    return joined;
  });

export const handler = create({ clock, itemStore });
