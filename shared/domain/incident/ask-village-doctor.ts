import type { IncidentEvent } from '#events/incident.ts';
import type { KnownIncident } from './incident.ts';
import { refuseClosed } from './refuse-closed.ts';
import { refuseUnsafeScene } from './scene-hazards.ts';

/** Which village doctor, and under which response. */
interface Asking {
  readonly responseId: string;
  readonly responderId: string;
}

/** Village doctors are asked to a scene that is safe as far as known, and to nobody who needs help no more. @throws CommandRefused otherwise */
export const askVillageDoctor = ({ responseId, responderId }: Asking, incident: KnownIncident): readonly IncidentEvent[] => {
  refuseClosed(incident, 'alert village doctors');
  refuseUnsafeScene(incident, 'alert village doctors');
  return [{ type: 'ResponderAsked', data: { responseId, responderId } }];
};

/** Whoever accepts sets off only while that still holds. @throws CommandRefused otherwise */
export const letVillageDoctorCome = ({ responseId }: Pick<Asking, 'responseId'>, incident: KnownIncident): readonly IncidentEvent[] => {
  refuseClosed(incident, 'come');
  refuseUnsafeScene(incident, 'come');
  return [{ type: 'ResponderJoined', data: { responseId } }];
};
