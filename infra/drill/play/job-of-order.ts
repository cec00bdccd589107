import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { IncidentPlace } from '#shared/schemas/place.ts';
import { chooseFacility } from '../plan/choose-facility.ts';
import { drawPace } from '../plan/draw-pace.ts';
import { randomStream } from '../plan/random-stream.ts';
import type { Job } from './job.ts';
import type { Stage } from './stage.ts';

/**
 * What a crew of a demonstration makes of an order that somebody else has given: it goes there, finds one patient and takes it to the
 * nearest facility. Nothing where the order has no place, or moves a patient between facilities.
 */
export const jobOfOrder = ({ centre, room }: Stage, assignmentId: string, { purpose }: KnownAssignment): Job | undefined => {
  if (purpose.kind !== 'incident') return undefined;
  const incident = room.find('incident', purpose.incidentId)?.state;
  const place = incident?.status === 'active' || incident?.status === 'waiting' ? incident.place : undefined;
  const scene = place && positionOf(place, centre);
  if (!scene) return undefined;
  const priority = incident && 'priority' in incident ? incident.priority : undefined;
  const facility = chooseFacility(centre.facilities, { from: scene, priority, movedUp: false });
  const plan = facility ? ({ outcome: 'transported', facilityId: facility.id } as const) : ({ outcome: 'treatedOnScene' } as const);
  return { purpose: 'incident', incidentId: purpose.incidentId, scene, pace: { ...drawPace(randomStream(assignmentId)), clockErrorMilliseconds: 0, deadSpot: false }, patients: [{ plan }], trouble: 'none' };
};

const positionOf = ({ position, villageId, townshipId }: IncidentPlace, { villages, townships }: Stage['centre']): Coordinate | undefined =>
  position ?? villages.find(({ id }) => id === villageId)?.position ?? townships.find(({ id }) => id === townshipId)?.position;
