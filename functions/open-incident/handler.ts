import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { centreOf, refuseUnknownPlace } from '#shared/decisions/centre-of.ts';
import { giveOutcome } from '#shared/decisions/give-outcome.ts';
import { moved } from '#shared/decisions/moved.ts';
import { callerPersonId, sealPlace } from '#shared/decisions/seal-place.ts';
import { answeredAtOf } from '#shared/domain/call/call.ts';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { newId } from '#shared/store/new-id.ts';
import { sealPersonalData } from '#shared/store/vault.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
  readonly personalKeys: PersonalKeys;
}

/** Opens an incident for a call, with what the caller has told so far; the call's own log is finished in the same transaction. */
export const create = (ports: Ports) =>
  commandHandler('open-incident', ports, async ({ params, body, caller: dispatcher }, work) => {
    if (body.place) refuseUnknownPlace(await centreOf(ports.centres, params.centre), body.place);
    const now = ports.clock.now();
    const id = newId(now);
    const append = (state: Incident, command: Parameters<typeof decideIncident>[0]): Incident =>
      work.append(incidentLifecycle, id, decideIncident(command, state));

    const { callId } = body;
    const call = callId === undefined ? undefined : await giveOutcome(work, { callId, caller: dispatcher, outcome: { kind: 'opened', incidentId: id } });
    const personId = callerPersonId(id, call?.caller);
    const caller = body.caller ? await sealPersonalData(work, ports.personalKeys, { personId, data: body.caller }) : call?.caller;
    const answeredAt = (call && answeredAtOf(call)) ?? body.answeredAt ?? now;
    const { state } = await work.load(incidentLifecycle, id);
    let incident = append(state, { type: 'OpenIncident', mode: call?.mode ?? body.mode, answeredAt, caller, callId });
    if (body.place) {
      const place = await sealPlace(work, ports.personalKeys, { personId, place: body.place });
      incident = append(incident, { type: 'LocateIncident', place });
    }
    if (body.priority !== undefined || body.needs.length > 0) append(incident, { type: 'TriageIncident', priority: body.priority, needs: body.needs });
    return moved(work, incidentLifecycle, id);
  });

export const handler = create({ centres, clock, itemStore, personalKeys });
