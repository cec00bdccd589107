import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The point of several that is nearest to what is known, and how remote it is: a number to compare by, 0 where nothing is known. */
export const nearestPoint = (points: readonly Coordinate[], near: Coordinate | undefined): { readonly point: Coordinate; readonly remoteness: number } => {
  if (!near) return { point: points[points.length >> 1]!, remoteness: 0 };
  let best = { point: points[0]!, remoteness: Infinity };
  for (const point of points) {
    const remoteness = squaredDegrees(point, near);
    if (remoteness < best.remoteness) best = { point, remoteness };
  }
  return best;
};

/** Squared degrees on the plane around `near`: within a county it orders as metres do. */
const squaredDegrees = ([longitude, latitude]: Coordinate, near: Coordinate): number => {
  const eastward = (longitude - near[0]) * Math.cos((near[1] * Math.PI) / 180);
  const northward = latitude - near[1];
  return eastward * eastward + northward * northward;
};
