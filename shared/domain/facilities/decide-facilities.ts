import type { FacilitiesEvent } from '#events/facilities.ts';
import type { FacilityStatus } from '#shared/schemas/facility-status.ts';
import { CommandRefused } from '../command-refused.ts';
import { statusAt, type Facilities } from './facilities.ts';

/** What may be asked of the list; `at` is the moment it is asked, epoch milliseconds. */
export interface SetFacilityStatus {
  readonly type: 'SetFacilityStatus';
  readonly at: number;
  readonly facilityId: string;
  readonly status: FacilityStatus;
}

/** Saying again that a facility is open changes nothing. @throws CommandRefused when the time until which it holds has passed. */
export const decideFacilities = ({ facilityId, status, at }: SetFacilityStatus, state: Facilities): readonly FacilitiesEvent[] => {
  if (status.kind === 'open') return statusAt(state, facilityId, at).kind === 'open' ? [] : [{ type: 'FacilityStatusSet', data: { facilityId, status } }];
  if (status.until !== undefined && status.until <= at) throw new CommandRefused('Cannot set the facility\'s status: the time until which it holds has passed', { until: status.until });
  return [{ type: 'FacilityStatusSet', data: { facilityId, status } }];
};
