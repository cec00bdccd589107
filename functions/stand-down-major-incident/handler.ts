import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { closeWhenOver } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Ends a major incident; its incident closes with it where every run and patient has an outcome, and goes on otherwise. */
export const create = (ports: CommandPorts) =>
  commandHandler('stand-down-major-incident', ports, async ({ params: { incidentId } }, work) => {
    const answer = await changeMajor(work, incidentId, { type: 'StandDown' });
    await changeIncident(work, incidentId, { type: 'CeaseToBeMajor' });
    work.append(incidentLifecycle, incidentId, closeWhenOver(await loadKnown(work, incidentLifecycle, incidentId)));
    return answer;
  });

export const handler = create({ clock, itemStore });
