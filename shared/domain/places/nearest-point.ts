import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** The point of several that is nearest to what is known; the one in the middle where nothing is. */
export const nearestPoint = (points: readonly Coordinate[], near: Coordinate | undefined): Coordinate => {
  if (!near) return points[points.length >> 1]!;
  const least = remotenessOf(points, near);
  return points.find((point) => squaredDegrees(point, near) === least)!;
};

/** How remote the nearest of several points is: a number to compare by, 0 where nothing is known. */
export const remotenessOf = (points: readonly Coordinate[], near: Coordinate | undefined): number => {
  if (!near) return 0;
  let least = Infinity;
  for (const point of points) least = Math.min(least, squaredDegrees(point, near));
  return least;
};

/** Squared degrees on the plane around `near`: within a county it orders as metres do. */
const squaredDegrees = (point: Coordinate, near: Coordinate): number => {
  const eastward = (point[0] - near[0]) * Math.cos((near[1] * Math.PI) / 180);
  const northward = point[1] - near[1];
  return eastward * eastward + northward * northward;
};
