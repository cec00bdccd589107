import { coverGroundOf } from '#shared/geo/cover-ground.ts';
import { coverNow } from '#shared/geo/cover-now.ts';
import { driveBudgetSeconds } from '#shared/geo/drive-budget.ts';
import type { RoadGraphs, RoadsMoment } from '#shared/geo/road-graphs.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Cover, CoverLoss } from '#shared/schemas/cover.ts';
import { isReady, startOfPlace, type PlacedUnit } from './placed-fleet.ts';

/** Cover by a fleet, and what each available unit takes with it when it goes, by its id. */
export interface FleetCover {
  readonly now: Cover;
  readonly losses: ReadonlyMap<string, CoverLoss>;
  /** What these take with them when they go together, by their ids; one that covers nobody now takes nothing. */
  lossOfAll(unitIds: readonly string[]): CoverLoss;
}

/** The people whom the available units reach within the target's drive budget; nothing while the roads are missing. */
export const coverOfFleet = async (
  roadGraphs: RoadGraphs,
  { centre, fleet, ...moment }: { readonly centre: Centre; readonly fleet: readonly PlacedUnit[] } & RoadsMoment,
): Promise<FleetCover | undefined> => {
  const graph = await roadGraphs.find(centre.settings.name, moment);
  if (graph === undefined) return undefined;
  const available = fleet.flatMap(({ fleetUnit, state, crew, place }) => (place && isReady({ state, crew }) ? [{ id: fleetUnit.id, start: startOfPlace(place) }] : []));
  const cover = coverNow(coverGroundOf(graph, centre), available.map(({ start }) => start), driveBudgetSeconds(centre.settings));
  return {
    now: cover.figures,
    losses: new Map(available.map(({ id }, index) => [id, cover.lossWithout(index)])),
    lossOfAll: (unitIds) => cover.lossWithoutAll(available.flatMap(({ id }, index) => (unitIds.includes(id) ? [index] : []))),
  };
};
