import { furthestPoint, type KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';

/** What a unit is doing, as one word for a list and one picture for the map. */
export const ACTIVITIES = [
  'atStation',
  'freeAway',
  'movingUp',
  'ordered',
  'toScene',
  'onScene',
  'toFacility',
  'atFacility',
  'outOfService',
  'offDuty',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

const ACTIVITY_AT: Record<TimePoint, Activity> = {
  notified: 'ordered',
  acknowledged: 'ordered',
  enRoute: 'toScene',
  staged: 'toScene',
  onScene: 'onScene',
  atPatient: 'onScene',
  patientLoaded: 'onScene',
  leftScene: 'toFacility',
  atDestination: 'atFacility',
  handedOver: 'atFacility',
  available: 'freeAway',
  atStation: 'atStation',
};

/** What a unit is doing, from its state and the furthest point of its run. */
export const activityOf = (unit: Unit | undefined, run: KnownAssignment | undefined): Activity => {
  switch (unit?.status) {
    case undefined:
    case 'offDuty':
      return 'offDuty';
    case 'outOfService':
      return 'outOfService';
    case 'atStation':
      return 'atStation';
    case 'movingUp':
      return 'movingUp';
    case 'availableAway':
      return 'freeAway';
    case 'assigned':
      return run?.status === 'active' ? ACTIVITY_AT[furthestPoint(run.points)] : 'ordered';
  }
};

/** Whether a unit that does this can be sent at once. */
export const isFree = (activity: Activity): boolean => activity === 'atStation' || activity === 'freeAway' || activity === 'movingUp';
