import { assignmentLifecycle, hasReached } from '#shared/domain/assignment/assignment.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { activeRuns, type KnownIncident } from '#shared/domain/incident/incident.ts';
import { liveResponders } from '#shared/domain/incident/incident-responder.ts';
import { proposeResponders, type ResponderCandidate } from '#shared/domain/responder/propose-responders.ts';
import { metersBetween } from '#shared/geo/meters-between.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { loadLog } from '#shared/store/log.ts';
import { readClosures } from '#shared/store/read-closures.ts';
import { readResponders } from '#shared/store/read-responders.ts';

interface Ports {
  readonly itemStore: ItemStore;
  readonly travelTimes: TravelTimes;
}

interface Asking {
  readonly centre: Centre;
  readonly incident: KnownIncident;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * The village doctors near an incident, with whom to ask and why not the others. No road is shorter than the straight line:
 * whoever lives further is not looked at. @throws CommandRefused where the incident is known no better than by its township
 */
export const nearResponders = async (ports: Ports, { centre, incident, at }: Asking) => {
  const scene = sceneOf(centre, incident);
  const { mostAsked, setOffSeconds } = centre.settings.responders;
  const mostMeters = mostMetersOf(centre, incident);
  const [candidates, ambulanceSeconds] = await Promise.all([
    candidatesNear(ports, { centre, scene, mostMeters, at }),
    firstAmbulance(ports.itemStore, { centre, incident, at }),
  ]);
  const places = mostAsked - liveResponders(incident.responders).length;
  const askedBefore = new Set(incident.responders?.map(({ responderId }) => responderId));
  const call = { mostMeters, setOffSeconds, places, askedBefore, ambulanceSeconds };
  return { candidates, call, ...proposeResponders(candidates, call) };
};

const candidatesNear = async (
  { itemStore, travelTimes }: Ports,
  { centre, scene, mostMeters, at }: { readonly centre: Centre; readonly scene: Coordinate; readonly mostMeters: number; readonly at: number },
): Promise<readonly ResponderCandidate[]> => {
  const { name } = centre.settings;
  const near = (centre.responders ?? []).flatMap(({ id, villageId }) => {
    const position = centre.villages.find((village) => village.id === villageId)?.position;
    return position && metersBetween(position, scene) <= mostMeters ? [{ responderId: id, villageId, position }] : [];
  });
  if (near.length === 0) return [];
  const closures = await readClosures(itemStore, name, at);
  const [states, drives] = await Promise.all([
    readResponders(itemStore, name, near.map(({ responderId }) => responderId)),
    travelTimes.travelTimes({ centre: name, closures, from: near.map(({ position }) => position), to: scene, at }),
  ]);
  return near.flatMap(({ responderId, villageId }, index): readonly ResponderCandidate[] => {
    const [state, drive] = [states[index], drives[index]];
    return state && drive ? [{ responderId, villageId, state, drive }] : [];
  });
};

const sceneOf = (centre: Centre, { place }: KnownIncident): Coordinate => {
  const scene = place?.position ?? centre.villages.find(({ id }) => id === place?.villageId)?.position;
  if (!scene) throw new CommandRefused('Cannot look for village doctors: neither the village nor the position of the incident is known', { place });
  return scene;
};

const mostMetersOf = (centre: Centre, { place }: KnownIncident): number => {
  const { urbanMeters, ruralMeters, urbanTownships } = centre.settings.responders;
  const townshipId = place?.townshipId ?? centre.villages.find(({ id }) => id === place?.villageId)?.townshipId;
  return townshipId !== undefined && urbanTownships.includes(townshipId) ? urbanMeters : ruralMeters;
};

/** Seconds until the first ambulance is there, as its dispatcher was promised: 0 once one is, nothing where nothing was promised. */
const firstAmbulance = async (itemStore: ItemStore, { centre, incident, at }: Asking): Promise<number | undefined> => {
  const runs = await Promise.all(activeRuns(incident).map(async ({ assignmentId: id }) => loadLog(itemStore, { centre: centre.settings.name, lifecycle: assignmentLifecycle, id })));
  const seconds = runs.flatMap(({ state: run }): readonly number[] => {
    if (run.status !== 'active') return [];
    if (hasReached(run.points, 'onScene')) return [0];
    const { etaSeconds } = run.choice;
    return etaSeconds === undefined ? [] : [Math.max(0, etaSeconds - Math.round((at - run.orderedAt) / 1000))];
  });
  return seconds.length > 0 ? Math.min(...seconds) : undefined;
};
