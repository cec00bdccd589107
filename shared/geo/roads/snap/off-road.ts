import type { RoadGraph } from '../road-graph.ts';
import type { Snap } from './snap.ts';

const MS_PER_HOUR = 3_600_000;

/** The vehicle's way from where it stands to the road, whole milliseconds. */
export const vehicleMs = ({ about }: RoadGraph, { offRoadMeters }: Snap): number =>
  Math.round((offRoadMeters / 1000 / about.offRoad.vehicleKmh) * MS_PER_HOUR);

/** The crew's way on foot from the road to the place, whole milliseconds. */
export const walkMs = ({ about }: RoadGraph, { offRoadMeters }: Snap): number =>
  Math.round((offRoadMeters / 1000 / about.offRoad.footKmh) * MS_PER_HOUR);
