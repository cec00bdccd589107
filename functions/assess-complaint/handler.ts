import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { assess } from '#shared/domain/protocols/assess.ts';
import { carriedOver, withCarriedOver } from '#shared/domain/protocols/carry-over.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { protocolInForce } from './protocol-in-force.ts';

/** Records what a caller answers by the protocol of a complaint; what it comes to is worked out here and never taken on trust. */
export const create = (ports: CommandPorts) =>
  commandHandler('assess-complaint', ports, async ({ params, body }, work) => {
    const { complaint, answers } = body;
    const protocol = protocolInForce(body);
    const { assessment: before } = await loadKnown(work, incidentLifecycle, params.incidentId);
    const carried = carriedOver(before, complaint);
    const { priority, needs, ...told } = withCarriedOver(assess(protocol, answers), carried);
    const word = { ...(priority && { priority }), needs };
    const assessment = { complaint, protocolVersion: protocol.version, answers, ...word, ...(carried && { carriedOver: carried }) };
    const moved = await changeIncident(work, params.incidentId, { type: 'AssessComplaint', assessment });
    return { ...moved, ...word, ...told };
  });

export const handler = create({ clock, itemStore });
