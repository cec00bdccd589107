import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { Extent } from '#web/kit/map/extent.ts';

/** Least width of what is shown of a way, degrees: some 500 m, so that its end is not a blot. */
const LEAST_DEGREES = 0.005;

/** What the map shows of a way: all of it and where it leads; nothing without one. */
export const extentOfWay = (line: readonly Coordinate[] | undefined, goal: Coordinate | undefined): Extent | undefined => {
  if (!line || line.length === 0) return undefined;
  const points = goal ? [...line, goal] : line;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, south, east, north] = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  const [wide, high] = [Math.max(0, LEAST_DEGREES - (east - west)) / 2, Math.max(0, LEAST_DEGREES - (north - south)) / 2];
  return [west - wide, south - high, east + wide, north + high];
};
