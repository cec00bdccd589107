import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';

/** The best point for an incident: its own, else its village's, else its township's; nothing while nothing is known. */
export const pointOfPlace = (centre: Centre, place: IncidentPlace | undefined): Coordinate | undefined =>
  place?.position ??
  centre.villages.find((village) => village.id === place?.villageId)?.position ??
  centre.townships.find((township) => township.id === place?.townshipId)?.position;
