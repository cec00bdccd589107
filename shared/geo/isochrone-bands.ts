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

/** The areas within reach of a call, the widest first. A band that leaves no time to drive is left out. */
export const isochroneBands = (graph: RoadGraph, from: readonly TravelStart[], { minutes, ...times }: { readonly minutes: readonly number[] } & TimesBeforeDriving): IsochroneBand[] => {
  const withinOf = new Map(minutes.map((each) => [driveBudgetSeconds(times, each * 60), each * 60]));
  withinOf.delete(0);
  return isochrones(graph, from, { seconds: [...withinOf.keys()] }).features.map(({ type, properties: { seconds }, geometry }) => ({
    type,
    properties: { withinSeconds: withinOf.get(seconds) ?? seconds, driveBudgetSeconds: seconds },
    geometry,
  }));
};
