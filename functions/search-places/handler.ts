import { centres } from '#ports/centres';
import { routes } from '#shared/api/routes.ts';
import { searchPlaces } from '#shared/domain/places/search-places.ts';
import { toWgs84 } from '#shared/geo/datum.ts';
import { greatCircleMeters } from '#shared/geo/great-circle.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import { createPlaceIndexes } from './place-indexes.ts';
import { nearOf } from './schema.ts';

interface Ports {
  readonly centres: Centres;
}

/** What a screen shows without scrolling, and a little more. */
const MOST_PLACES = 20;

/** The places that the caller may mean, by what was said and what is known. */
export const create = (ports: Ports) => {
  const indexes = createPlaceIndexes(ports.centres);
  return httpHandler('search-places', routes['search-places'], async ({ params, query }) => {
    const told = query.near === undefined ? undefined : nearOf(query.near);
    const near = told && toWgs84(told);
    const found = searchPlaces(await indexes.find(params.centre), { query: query.query, near, limit: MOST_PLACES });
    return {
      places: found.map(({ place: { points: _points, readings: _readings, ...place }, match, point }) => ({
        ...place,
        position: point,
        match,
        ...(near && { meters: Math.round(greatCircleMeters(near, point)) }),
      })),
    };
  });
};

export const handler = create({ centres });
