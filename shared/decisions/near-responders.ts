import { hasReached, type Assignment } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { liveResponders } from '#shared/domain/incident/incident-responder.ts';
import { proposeResponders, type ResponderCandidate } from '#shared/domain/responder/propose-responders.ts';
import type { Responder } from '#shared/domain/responder/responder.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { readBoard } from '#shared/store/read-board.ts';
import { readClosures } from '#shared/store/read-closures.ts';

interface Ports {
  readonly itemStore: ItemStore;
  readonly travelTimes: TravelTimes;
}

/**
 * The village doctors on duty near an incident, from the board. It may be a moment old: whoever alerts checks each one's
 * log, so that a stale list costs a refusal and never an alert to somebody off duty.
 * @throws CommandRefused where the incident is known no better than by its township.
 */
export const nearResponders = async ({ itemStore, travelTimes }: Ports, { centre, incident, at }: { readonly centre: Centre; readonly incident: KnownIncident; readonly at: number }) => {
  const scene = sceneOf(centre, incident);
  const [board, closures] = await Promise.all([readBoard(itemStore, centre.settings.name), readClosures(itemStore, centre.settings.name, at)]);
  const onDuty = respondersOnDuty(centre, board);
  const drives = onDuty.length === 0 ? [] : await travelTimes.travelTimes({ centre: centre.settings.name, closures, from: onDuty.map(({ position }) => position), to: scene, at });
  const candidates = onDuty.flatMap((one, index): readonly ResponderCandidate[] => {
    const drive = drives[index];
    return drive ? [{ ...one, drive }] : [];
  });
  const { mostAsked, urbanMeters, ruralMeters, urbanTownships, setOffSeconds } = centre.settings.responders;
  const townshipId = townshipOf(centre, incident);
  const call = {
    mostMeters: townshipId !== undefined && urbanTownships.includes(townshipId) ? urbanMeters : ruralMeters,
    setOffSeconds,
    places: mostAsked - liveResponders(incident.responders).length,
    askedBefore: new Set(incident.responders?.map(({ responderId }) => responderId)),
    ambulanceSeconds: firstAmbulance(incident, board, at),
  };
  return { candidates, call, ...proposeResponders(candidates, call) };
};

/** A village doctor of the pack who is on duty, with where the clinic stands. */
interface OnDuty {
  readonly responderId: string;
  readonly villageId: string;
  readonly state: Responder;
  readonly position: Coordinate;
}

const respondersOnDuty = (centre: Centre, board: readonly BoardEntry[]): readonly OnDuty[] => {
  const states = new Map(board.flatMap((entry): readonly [string, Responder][] => (entry.kind === 'responder' ? [[entry.id, entry.state]] : [])));
  return (centre.responders ?? []).flatMap(({ id, villageId }): readonly OnDuty[] => {
    const state = states.get(id);
    const position = centre.villages.find((village) => village.id === villageId)?.position;
    return state && state.status !== 'offDuty' && position ? [{ responderId: id, villageId, state, position }] : [];
  });
};

const sceneOf = (centre: Centre, { place }: KnownIncident): Coordinate => {
  const scene = place?.position ?? centre.villages.find(({ id }) => id === place?.villageId)?.position;
  if (!scene) throw new CommandRefused('Cannot look for village doctors: neither the village nor the position of the incident is known', { place });
  return scene;
};

const townshipOf = (centre: Centre, { place }: KnownIncident): string | undefined => place?.townshipId ?? centre.villages.find(({ id }) => id === place?.villageId)?.townshipId;

/** Seconds until the first ambulance is there, as its dispatcher was promised; none once it is there or where nothing was promised. */
const firstAmbulance = (incident: KnownIncident, board: readonly BoardEntry[], at: number): number | undefined => {
  const runs = board.flatMap((entry): readonly Assignment[] => (entry.kind === 'assignment' && incident.runs.some(({ assignmentId }) => assignmentId === entry.id) ? [entry.state] : []));
  const seconds = runs.flatMap((run): readonly number[] => {
    if (run.status !== 'active') return [];
    if (hasReached(run.points, 'onScene')) return [0];
    const { etaSeconds } = run.choice;
    return etaSeconds === undefined ? [] : [Math.max(0, etaSeconds - Math.round((at - run.orderedAt) / 1000))];
  });
  return seconds.length > 0 ? Math.min(...seconds) : undefined;
};
