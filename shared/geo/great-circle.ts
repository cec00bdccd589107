/** Mean radius of the Earth (IUGG), metres. */
const EARTH_RADIUS_METERS = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** One degree of latitude on the ground, metres. */
export const METERS_PER_DEGREE = EARTH_RADIUS_METERS * RADIANS_PER_DEGREE;

/** How much shorter a degree of longitude is than one of latitude there. */
export const longitudeShrink = (latitude: number): number => Math.cos(latitude * RADIANS_PER_DEGREE);

/** Metres between two `[longitude, latitude]` on the sphere (haversine); within 0.6 % of the ellipsoid. */
export const greatCircleMeters = (a: readonly [number, number], b: readonly [number, number]): number => {
  const halfHeight = Math.sin(((b[1] - a[1]) * RADIANS_PER_DEGREE) / 2);
  const halfWidth = Math.sin(((b[0] - a[0]) * RADIANS_PER_DEGREE) / 2);
  const h = halfHeight * halfHeight + longitudeShrink(a[1]) * longitudeShrink(b[1]) * halfWidth * halfWidth;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
};
