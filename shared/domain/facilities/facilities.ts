import * as z from 'zod';
import type { FacilitiesEvent } from '#events/facilities.ts';
import { ToldFacilityStatus, type FacilityStatus } from '#shared/schemas/facility-status.ts';
import type { Lifecycle } from '../lifecycle.ts';

/** What the facilities of a centre take 收治状态: one list with one version, so that whoever chooses a destination checks one thing. */
export const Facilities = z.strictObject({ told: z.array(ToldFacilityStatus).readonly() });
export type Facilities = z.infer<typeof Facilities>;

/** The one log of facilities' statuses that a centre has. */
export const FACILITIES_ID = 'status';

const OPEN: FacilityStatus = { kind: 'open' };

/** A facility's status at a moment: open where it never said otherwise, and once the time until which it said so is over. */
export const statusAt = ({ told }: Facilities, facilityId: string, at: number): FacilityStatus => {
  const status = told.find((one) => one.facilityId === facilityId)?.status ?? OPEN;
  return status.kind !== 'open' && status.until !== undefined && status.until <= at ? OPEN : status;
};

/** The facilities that are full or ask to be passed by at a moment. */
export const notOpenAt = (state: Facilities, at: number): readonly string[] => state.told.map(({ facilityId }) => facilityId).filter((facilityId) => statusAt(state, facilityId, at).kind !== 'open');

/** How the list is folded; each facility stands in it once, with its last word. */
export const facilitiesLifecycle: Lifecycle<Facilities, FacilitiesEvent> = {
  kind: 'facilities',
  initial: { told: [] },
  evolve: ({ told }, { data: { facilityId, status } }, { at }) => ({ told: [...told.filter((one) => one.facilityId !== facilityId), { facilityId, status, since: at }] }),
  isLive: () => true,
};
