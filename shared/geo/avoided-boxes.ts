import type { AvoidedBox } from '#shared/ports/live-traffic.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** About 15 m on every side: another's map draws the same road so far from ours. */
const MARGIN_DEGREES = 0.00015;

/** A box around each closed stretch, for a service that knows boxes and not our roads. */
export const avoidedBoxes = (lines: readonly (readonly Coordinate[])[]): AvoidedBox[] =>
  lines.map((line) => {
    const [longitudes, latitudes] = [line.map(([longitude]) => longitude), line.map(([, latitude]) => latitude)];
    return [
      Math.min(...longitudes) - MARGIN_DEGREES,
      Math.min(...latitudes) - MARGIN_DEGREES,
      Math.max(...longitudes) + MARGIN_DEGREES,
      Math.max(...latitudes) + MARGIN_DEGREES,
    ];
  });
