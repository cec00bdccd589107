import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { travelTimes } from '#ports/travel-times';
import { centreNow } from '#shared/decisions/centre-now.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { demandOfIncident } from '#shared/decisions/demand-of.ts';
import { isReady } from '#shared/decisions/placed-fleet.ts';
import { recommendFor } from '#shared/decisions/recommend-for.ts';
import { tellOfUnit } from '#shared/decisions/tell-of-unit.ts';
import { byUrgency, shareOut, type Changed } from '#shared/domain/recommendation/share-out.ts';
import { unitLifecycle, type Unit } from '#shared/domain/unit/unit.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLog } from '#shared/store/log.ts';
import { changeOfEvent, type FleetChange } from './change-of-event.ts';
import { waitingIncidents } from './waiting-incidents.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
  readonly travelTimes: TravelTimes;
}

/** Ranks the units anew for the incidents that wait, whenever a unit frees or one waits anew, and tells the room where that is news. It never sends anybody. */
export const create = (ports: Ports) =>
  busHandler('propose-units', async (event) => {
    const change = changeOfEvent(event);
    const waiting = await waitingIncidents(ports.itemStore, event.centre, change);
    if (waiting.length === 0) return;
    const centre = await centreOf(ports.centres, event.centre);
    const at = ports.clock.now();
    const now = await centreNow(ports, centre, { at, read: await ownUnit(ports.itemStore, event.centre, change) });
    const free = now.fleet.filter(isReady).length;
    const sharing = shareOut(changed(change));
    for (const one of [...waiting].sort(byUrgency)) {
      const located = demandOfIncident(centre, { ...one, at });
      // Without any place the room knows what it must find first; and once every free unit is given away, there is nothing to rank.
      const ranked = located && sharing.taken.size < free ? (await recommendFor(ports.travelTimes, located, now)).ranked : [];
      const news = sharing.next({ ...one, ranked });
      if (!news) continue;
      const { incidentId } = news;
      const command = { centre: event.centre, commandId: `propose-${event.id}-${incidentId}`, name: 'propose-units', body: { incidentId }, by: 'propose-units', source: 'system' as const };
      await executeCommand(ports, command, async (work) => {
        await tellOfUnit(work, news);
        return null;
      });
    }
  });

const changed = (change: FleetChange): Changed => ({
  freedUnitIds: new Set(change.kind === 'unit-freed' ? [change.unitId] : []),
  waitsAnew: new Set(change.kind === 'waits-anew' ? [change.incidentId] : []),
});

/** The unit that the event is about, from its own log: the board may not know of it yet. */
const ownUnit = async (store: ItemStore, centre: string, change: FleetChange): Promise<ReadonlyMap<string, Unit>> => {
  if (change.kind === 'waits-anew') return new Map();
  const { state } = await loadLog(store, { centre, lifecycle: unitLifecycle, id: change.unitId });
  return new Map([[change.unitId, state]]);
};

export const handler = create({ centres, clock, itemStore, roadGraphs, travelTimes });
