import type { MultiPolygon } from '#shared/schemas/geo-json.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import { driveBudgetSeconds, type TimesBeforeDriving } from './drive-budget.ts';
import { isochrones } from './roads/isochrones.ts';
import type { RoadGraph } from './roads/road-graph.ts';

/** One band: within so long of the call, which leaves so long to drive. */
export interface IsochroneBand {
  readonly type: 'Feature';
  readonly properties: { readonly withinSeconds: number; readonly driveBudgetSeconds: number };
  readonly geometry: MultiPolygon;
}

/** A whole fleet's reach is looked at on a map of the county, one unit's on a map of its town. */
const CELL_METERS_OF_ONE = 100;
const CELL_METERS_OF_MANY = 250;

/** The areas within reach of a call, the widest first. A band that leaves no time to drive is left out. */
export const isochroneBands = (graph: RoadGraph, from: readonly TravelStart[], { minutes, ...times }: { readonly minutes: readonly number[] } & TimesBeforeDriving): IsochroneBand[] => {
  const withinOf = new Map(minutes.map((each) => [driveBudgetSeconds(times, each * 60), each * 60]));
  withinOf.delete(0);
  return isochrones(graph, from, { seconds: [...withinOf.keys()], cellMeters: from.length === 1 ? CELL_METERS_OF_ONE : CELL_METERS_OF_MANY }).features.map(({ type, properties: { seconds }, geometry }) => ({
    type,
    properties: { withinSeconds: withinOf.get(seconds) ?? seconds, driveBudgetSeconds: seconds },
    geometry,
  }));
};
