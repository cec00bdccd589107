import { toWgs84 } from '#shared/geo/datum.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import type { PlaceAsTold } from '#shared/schemas/place-as-told.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { sealPersonalData } from '#shared/store/vault.ts';

/** Who rang for an incident is a person of their own: the one of its call, else one named after the incident. */
export const callerPersonId = (incidentId: string, caller?: SealedReference): string => caller?.personId ?? incidentId;

/** A place as an event may hold it: one frame, and the spoken address sealed under its speaker's key. */
export const sealPlace = async (
  work: UnitOfWork,
  keys: PersonalKeys,
  { personId, place }: { readonly personId: string; readonly place: PlaceAsTold },
): Promise<IncidentPlace> => {
  const { position, spoken, accuracyMeters, townshipId, villageId } = place;
  return {
    ...(position && { position: toWgs84(position) }),
    ...(accuracyMeters !== undefined && { accuracyMeters }),
    ...(townshipId !== undefined && { townshipId }),
    ...(villageId !== undefined && { villageId }),
    ...(spoken !== undefined && { spoken: await sealPersonalData(work, keys, { personId, data: { spoken } }) }),
  };
};
