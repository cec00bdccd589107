import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** Kilometres east and north of the city centre: the sheet of paper that Yanhu is drawn on. */
export type Point = readonly [east: number, north: number];

/** Where the sheet's origin lies: about the centre of Yuncheng. */
const ORIGIN: Coordinate = [110.99, 35.02];
const KM_PER_DEGREE_OF_LATITUDE = 110.95;
const KM_PER_DEGREE_OF_LONGITUDE = 91.28;
/** Five decimals are about a metre: finer would claim more than is known. */
const DECIMALS = 1e5;

const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** From the sheet to WGS-84 degrees. */
export const toCoordinate = ([east, north]: Point): Coordinate => [
  rounded(ORIGIN[0] + east / KM_PER_DEGREE_OF_LONGITUDE),
  rounded(ORIGIN[1] + north / KM_PER_DEGREE_OF_LATITUDE),
];

/** Straight distance in kilometres. */
export const distanceKm = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The point a share of the way from `a` to `b`. */
export const along = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Do the segments a–b and c–d cross? */
const segmentsCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

const edges = (polygon: readonly Point[]): (readonly [Point, Point])[] => polygon.map((corner, at) => [corner, polygon[(at + 1) % polygon.length] ?? corner]);

/** Does the point lie inside the polygon? */
export const isInside = (point: Point, polygon: readonly Point[]): boolean =>
  edges(polygon).filter(([a, b]) => a[1] > point[1] !== b[1] > point[1] && point[0] < a[0] + ((point[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])).length % 2 === 1;

/** Does the segment touch the polygon? */
export const crossesPolygon = (a: Point, b: Point, polygon: readonly Point[]): boolean =>
  isInside(a, polygon) || isInside(b, polygon) || edges(polygon).some(([c, d]) => segmentsCross(a, b, c, d));
