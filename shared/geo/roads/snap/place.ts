import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A place asked about; a moving vehicle may say where it is heading, in degrees clockwise from north. */
export type Place = Coordinate | { readonly coordinate: Coordinate; readonly heading: number };

/** The coordinate of a place. */
export const coordinateOfPlace = (place: Place): Coordinate => ('heading' in place ? place.coordinate : place);

/** The heading of a place, or nothing. */
export const headingOfPlace = (place: Place): number | undefined => ('heading' in place ? place.heading : undefined);
