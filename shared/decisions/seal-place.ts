import { toWgs84 } from '#shared/geo/datum.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { PlaceAsTold } from '#shared/schemas/place-as-told.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { sealPersonalData } from '#shared/store/vault.ts';

/** Who rang for an incident is a person of their own, named after it. */
export const callerPersonId = (incidentId: string): string => incidentId;

/** A place as an event may hold it: one frame, and the spoken address sealed under its speaker's key. */
export const sealPlace = async (
  work: UnitOfWork,
  keys: PersonalKeys,
  { incidentId, place }: { readonly incidentId: string; readonly place: PlaceAsTold },
): Promise<IncidentPlace> => {
  const { position, spoken, accuracyMeters, townshipId, villageId } = place;
  return {
    ...(position && { position: toWgs84(position) }),
    ...(accuracyMeters !== undefined && { accuracyMeters }),
    ...(townshipId !== undefined && { townshipId }),
    ...(villageId !== undefined && { villageId }),
    ...(spoken !== undefined && { spoken: await sealPersonalData(work, keys, { personId: callerPersonId(incidentId), data: { spoken } }) }),
  };
};
