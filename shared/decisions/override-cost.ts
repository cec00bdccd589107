import type { OverrideCost } from '#events/assignment.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { createRoadTravelTimes } from '#shared/geo/road-travel-times.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { centreNow } from './centre-now.ts';
import { demandOf, type DemandFor } from './demand-of.ts';
import { recommendFor } from './recommend-for.ts';

interface Ports {
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

/**
 * Ranks anew at this moment (epoch milliseconds), and says by how much the chosen unit comes later than the one that stands first;
 * nothing where nobody does. By the centre's own roads alone, for no order waits for a service to tell of the traffic.
 */
export const overrideCost = async (
  ports: Ports,
  centre: Centre,
  { unitId, asked, at }: { readonly unitId: string; readonly asked: DemandFor; readonly at: number },
): Promise<OverrideCost | undefined> => {
  const [located, now] = await Promise.all([demandOf(ports.itemStore, centre, { asked, at }), centreNow(ports, centre, { at })]);
  const { ranked } = await recommendFor(createRoadTravelTimes(ports.roadGraphs), located, now);
  const [first] = ranked;
  if (!first) return undefined;
  const chosen = ranked.find((unit) => unit.unitId === unitId);
  return {
    recommendedUnitId: first.unitId,
    recommendedEtaSeconds: first.eta.etaSeconds,
    ...(chosen && { etaSeconds: chosen.eta.etaSeconds, costsSeconds: chosen.eta.etaSeconds - first.eta.etaSeconds }),
    degraded: first.eta.degraded || (chosen?.eta.degraded ?? false),
  };
};
