import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { routes } from '#shared/api/routes.ts';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { placedFleet, startOfPlace, type PlacedUnit } from '#shared/decisions/placed-fleet.ts';
import { refuseForeignUnit } from '#shared/domain/access/own-only.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { UnitPlace } from '#shared/domain/recommendation/unit-place.ts';
import { type DrawnRoute, drawnRoute } from '#shared/geo/drawn-route.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readClosures } from '#shared/store/read-closures.ts';
import type { RouteFeature } from './schema.ts';
import { targetOf } from './target-of.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/** The way of one unit, as a line with the names of its streets: the way that its time in a recommendation is of. */
export const create = (ports: Ports) =>
  httpHandler('get-route', routes['get-route'], async ({ params, query, caller }) => {
    const centre = await centreOf(ports.centres, params.centre);
    const at = ports.clock.now();
    const { id: unitId, stationId: home } = fleetUnitOf(centre, query.unitId);
    const [fleet, closures] = await Promise.all([placedFleet(ports.itemStore, centre, { now: at }), readClosures(ports.itemStore, params.centre, at)]);
    const unit = fleet.find(({ fleetUnit }) => fleetUnit.id === unitId);
    // A unit belongs to the station where it serves on this shift, which need not be its own.
    refuseForeignUnit(caller, { unitId, stationId: unit && unit.state.status !== 'offDuty' ? unit.state.stationId : home });
    const to = await targetOf(ports.itemStore, { centre, caller, query });
    const place = placeOf(unitId, unit);
    const graph = await ports.roadGraphs.find(params.centre, { closures, at });
    const route = drawnRoute(graph, startOfPlace(place), to);
    return {
      at,
      closuresVersion: closures.version,
      source: graph ? ('road-graph' as const) : ('straight-line' as const),
      degraded: graph === undefined,
      basis: place.basis,
      ...(place.ageSeconds !== undefined && { positionAgeSeconds: place.ageSeconds }),
      ...(route && { route: featureOf(route) }),
    };
  });

/** @throws CommandRefused for a unit that is off duty, which is nowhere. */
const placeOf = (unitId: string, unit: PlacedUnit | undefined): UnitPlace => {
  if (!unit?.place) throw new CommandRefused(`Cannot draw the route: it is not known where unit "${unitId}" is`);
  return unit.place;
};

const featureOf = ({ milliseconds, meters, streets, line }: DrawnRoute): RouteFeature => ({
  type: 'Feature',
  properties: { driveSeconds: Math.ceil(milliseconds / 1000), meters, streets },
  geometry: { type: 'LineString', coordinates: line },
});

export const handler = create({ centres, clock, itemStore, roadGraphs });
