import { IncidentLocated } from '#events/incident.ts';
import { pointOfPlace } from '#shared/decisions/point-of-place.ts';
import type { LocationCandidate } from '#shared/domain/location/location-candidate.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { LogEntry } from '#shared/store/log-entry.ts';

/** How far from its middle a township reaches, metres: those of a county lie some ten kilometres apart. */
const TOWNSHIP_METERS = 5_000;

/** The places that people gave an incident, each at the point that it names; a place that names none gives no candidate. */
export const toldPlaces = (entries: readonly LogEntry[], centre: Centre): readonly LocationCandidate[] =>
  entries.flatMap((entry): readonly LocationCandidate[] => {
    const { data: event } = IncidentLocated.safeParse({ type: entry.type, data: entry.data });
    const position = event && pointOfPlace(centre, event.data.place);
    if (!event || !position) return [];
    const { place } = event.data;
    const isPoint = place.position !== undefined;
    const accuracyMeters = isPoint || place.villageId !== undefined ? place.accuracyMeters : TOWNSHIP_METERS;
    const source = isPoint ? (entry.source === 'crew' ? 'crew' : 'map') : 'spoken';
    return [{ source, position, ...(accuracyMeters !== undefined && { accuracyMeters }), measuredAt: entry.at }];
  });
