import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { travelTimes } from '#ports/travel-times';
import { routes } from '#shared/api/routes.ts';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { placedFleet, startOfPlace } from '#shared/decisions/placed-fleet.ts';
import { refuseForeignFacility } from '#shared/domain/access/own-only.ts';
import type { UnitPlace } from '#shared/domain/recommendation/unit-place.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';
import { readClosures } from '#shared/store/read-closures.ts';
import { boundRuns, type BoundRun } from './bound-runs.ts';
import type { Arrival, ArrivalDrive } from './schema.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly travelTimes: TravelTimes;
}

/** What is bound for a facility and nothing else, with the drive that is left of each run by road. */
export const create = (ports: Ports) =>
  httpHandler('get-arrivals', routes['get-arrivals'], async ({ params: { centre: name, facilityId }, caller }) => {
    refuseForeignFacility(caller, facilityId);
    const centre = await centreOf(ports.centres, name);
    const { position: to } = facilityOf(centre, facilityId);
    const at = ports.clock.now();
    const [closures, fleet] = await Promise.all([readClosures(ports.itemStore, name, at), placedFleet(ports.itemStore, centre, { now: at })]);
    const bound = await boundRuns(ports.itemStore, fleet, { centre, facilityId, at });
    const driving = bound.flatMap(({ arrival, place }) => (arrival.phase === 'here' || !place ? [] : [{ id: arrival.assignmentId, place }]));
    const times = await ports.travelTimes.travelTimes({ centre: name, from: driving.map(({ place }) => startOfPlace(place)), to, closures, at });
    const drives = new Map(driving.map(({ id, place }, index) => [id, driveOf(place, times[index])]));
    return { at, closuresVersion: closures.version, arrivals: bound.map((run) => withDrive(run, drives)) };
  });

const withDrive = ({ arrival }: BoundRun, drives: ReadonlyMap<string, ArrivalDrive | undefined>): Arrival => {
  const drive = drives.get(arrival.assignmentId);
  return { ...arrival, ...(drive && { drive }) };
};

const driveOf = ({ basis, ageSeconds }: UnitPlace, time: TravelTime | undefined): ArrivalDrive | undefined => {
  if (!time?.reachable) return undefined;
  const { milliseconds, meters, source, degraded } = time;
  return { driveSeconds: Math.ceil(milliseconds / 1000), meters, source, degraded, basis, ...(ageSeconds !== undefined && { positionAgeSeconds: ageSeconds }) };
};

export const handler = create({ centres, clock, itemStore, travelTimes });
