import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { snap } from '#shared/geo/roads/snap/snap.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { SourceCall } from './source-call.ts';

/** A call that no ambulance of the centre could reach, and why. */
export interface StrayCall {
  readonly call: SourceCall;
  readonly reason: string;
}

/** Why a place is not the centre's, or nothing when it is. Without the roads at hand only the bounds can tell. */
export const strayReason = ({ settings: { bounds, name } }: Centre, graph: RoadGraph | undefined, [longitude, latitude]: Coordinate): string | undefined => {
  const [west, south, east, north] = bounds;
  if (longitude < west || longitude > east || latitude < south || latitude > north) {
    return `${longitude}, ${latitude} is outside the bounds of "${name}"`;
  }
  if (graph === undefined || snap(graph, [longitude, latitude]) !== undefined) return undefined;
  return `${longitude}, ${latitude} is off the roads: none within ${graph.about.offRoad.farthestMeters} m`;
};

/** Parts the calls that can be played from those that cannot. A call without a position strays from nothing. */
export const partStrays = (calls: readonly SourceCall[], centre: Centre, graph: RoadGraph | undefined): { readonly good: readonly SourceCall[]; readonly strays: readonly StrayCall[] } => {
  const good: SourceCall[] = [];
  const strays: StrayCall[] = [];
  for (const call of calls) {
    const reason = call.position && strayReason(centre, graph, call.position);
    if (reason === undefined) good.push(call);
    else strays.push({ call, reason });
  }
  return { good, strays };
};
