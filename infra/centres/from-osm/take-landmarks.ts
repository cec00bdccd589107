import type { Landmark } from '#infra/centres/pack/places/landmark.ts';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { ExtractPlace } from './read-extract.ts';
import type { Tally } from './tally.ts';
import { latinNameOf, MAX_NAME_LENGTH } from './take-settlements.ts';

/** A thing drawn as a point and as a building, or in several parts, is one within this. */
const SAME_LANDMARK_METERS = 500;

/** What callers may name, as far as it lies within the centre: each once. */
export const takeLandmarks = (places: readonly ExtractPlace[], { bounds, tally }: { readonly bounds: Centre['settings']['bounds']; readonly tally: Tally }): readonly Landmark[] => {
  const [west, south, east, north] = bounds;
  const isInside = ([longitude, latitude]: Coordinate): boolean => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  const inside = places.filter(({ at }) => isInside(at));
  const byName = new Map<string, Coordinate[]>();
  const taken: Landmark[] = [];
  for (const { tags, at } of inside) {
    const name = (tags['name'] ?? '').trim().slice(0, MAX_NAME_LENGTH);
    const known = byName.get(name) ?? [];
    byName.set(name, known);
    if (name === '' || known.some((other) => greatCircleMeters(other, at) < SAME_LANDMARK_METERS)) continue;
    known.push(at);
    const latinName = latinNameOf(tags);
    taken.push({ id: `l${String(taken.length + 1).padStart(3, '0')}`, name, ...(latinName !== undefined && { latinName }), position: at, provenance: 'openstreetmap' });
  }
  tally.take('landmarks', taken.length, 'schools, markets, temples, stations and the like, to be found by name');
  tally.leaveOut('landmarks beyond the centre', places.length - inside.length, 'they lie outside its bounds');
  tally.leaveOut('landmarks drawn twice', inside.length - taken.length, `another of the name stands within ${SAME_LANDMARK_METERS} m`);
  return taken;
};
