import type { Unit } from '#shared/domain/unit/unit.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { ClosuresInForce } from '#shared/schemas/road-closure.ts';
import { readClosures } from '#shared/store/read-closures.ts';
import { coverOfFleet, type FleetCover } from './cover-of-fleet.ts';
import { placedFleet, type PlacedUnit } from './placed-fleet.ts';

/** A centre at a moment, as everything that is ranked rests on it. */
export interface CentreNow {
  readonly centre: Centre;
  readonly fleet: readonly PlacedUnit[];
  readonly closures: ClosuresInForce;
  /** Missing where the roads could not tell. */
  readonly cover: FleetCover | undefined;
}

interface Ports {
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/** Reads a centre as it is at a moment (epoch milliseconds): fleet, closed roads, cover. `read` are units whose logs were read already. */
export const centreNow = async ({ itemStore, roadGraphs }: Ports, centre: Centre, { at, read }: { readonly at: number; readonly read?: ReadonlyMap<string, Unit> }): Promise<CentreNow> => {
  const [fleet, closures] = await Promise.all([placedFleet(itemStore, centre, { now: at, read }), readClosures(itemStore, centre.settings.name, at)]);
  return { centre, fleet, closures, cover: await coverOfFleet(roadGraphs, { centre, fleet, closures, at }) };
};
