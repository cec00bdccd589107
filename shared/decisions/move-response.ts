import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decideResponder } from '#shared/domain/responder/decide-responder.ts';
import { decideResponse, type ResponseCommand } from '#shared/domain/responder/decide-response.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import { isLiveResponse, responseLifecycle, type KnownResponse } from '#shared/domain/responder/response.ts';
import type { Moved } from '#shared/schemas/command.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { moved } from './moved.ts';

/** Moves a response, and with it the doctor's duty and the incident: who comes is told, whoever is done may be asked again. @throws NotFound, CommandRefused */
export const moveResponse = async (work: UnitOfWork, { responseId, command }: { readonly responseId: string; readonly command: ResponseCommand }, options: AppendOptions = {}): Promise<Moved> => {
  const before = await loadKnown(work, responseLifecycle, responseId);
  const after = work.append(responseLifecycle, responseId, decideResponse(command, before), options);
  if (before.acceptedAt === undefined && after.status === 'accepted') await tellIncident(work, before, { type: 'ResponderComes', responseId });
  if (isLiveResponse(before) && !isLiveResponse(after)) {
    await tellIncident(work, before, { type: 'ResponderLeaves', responseId });
    const { state } = await work.load(responderLifecycle, before.responderId);
    work.append(responderLifecycle, before.responderId, decideResponder({ type: 'Free', responseId }, state));
  }
  return moved(work, responseLifecycle, responseId);
};

const tellIncident = async (work: UnitOfWork, { incidentId }: KnownResponse, command: { readonly type: 'ResponderComes' | 'ResponderLeaves'; readonly responseId: string }): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, decideIncident(command, incident));
};
