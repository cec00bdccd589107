import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decideResponder } from '#shared/domain/responder/decide-responder.ts';
import { decideResponse } from '#shared/domain/responder/decide-response.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import type { TravelTimeSource } from '#shared/schemas/travel-time.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** Whom an incident asks, and what is expected of the way. */
export interface ResponderWish {
  readonly responseId: string;
  readonly responderId: string;
  readonly incidentId: string;
  /** The nearest village, where the place says none: rough on purpose. */
  readonly villageId: string | undefined;
  readonly etaSeconds: number;
  readonly source: TravelTimeSource;
}

/** Asks one village doctor, in one decision over the incident, the doctor's duty and the response. @throws CommandRefused off duty, asked already, or an unsafe scene */
export const askResponder = async (work: UnitOfWork, { responseId, responderId, incidentId, villageId, etaSeconds, source }: ResponderWish): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, decideIncident({ type: 'AskResponder', responseId, responderId }, incident));
  const { state: responder } = await work.load(responderLifecycle, responderId);
  work.append(responderLifecycle, responderId, decideResponder({ type: 'Engage', responseId }, responder));
  const { state: response } = await work.load(responseLifecycle, responseId);
  const { mode, place, assessment, priority } = incident;
  const roughly = { ...(villageId !== undefined && { villageId }), ...(place?.townshipId !== undefined && { townshipId: place.townshipId }) };
  const about = { ...(assessment && { complaint: assessment.complaint }), ...(priority && { priority }) };
  const alert = { responderId, incidentId, mode, ...roughly, ...about, etaSeconds, source };
  work.append(responseLifecycle, responseId, decideResponse({ type: 'AlertResponder', alert }, response));
};
