import type { FacilityCapability, UnitCapability } from '#shared/schemas/capability.ts';
import type { Centre, Facility, PostedSpecialist } from '#shared/schemas/centre.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import { isPosted } from './is-posted.ts';
import { covers } from './period.ts';
import type { RosterDay } from './roster-day.ts';

/**
 * What a unit can do with its crew of the hour: advanced life support is people and not equipment, so that the level gives it
 * or takes it away; everything else is the vehicle's. Where no crew is known, the pack stands.
 */
export const capabilitiesOfUnit = (ofPack: readonly UnitCapability[], crew: CrewOfHour): readonly UnitCapability[] => {
  if (!('level' in crew)) return ofPack;
  const ofVehicle = ofPack.filter((capability) => capability !== 'advanced-life-support');
  return crew.level === 'advanced' ? ['advanced-life-support', ...ofVehicle] : ofVehicle;
};

/** What a facility can do at a moment (epoch milliseconds): what the pack says, and what specialists bring who are posted there now, by the pack's week or by the roster. */
export const capabilitiesOfFacility = (
  facility: Pick<Facility, 'id' | 'capabilities'>,
  { weekly, day, at }: { readonly weekly: readonly PostedSpecialist[]; readonly day: RosterDay; readonly at: number },
): readonly FacilityCapability[] => {
  const byWeek = weekly.filter((posted) => posted.facilityId === facility.id && isPosted(posted, at));
  const byRoster = day.postings.filter((posting) => posting.facilityId === facility.id && covers(posting, at));
  return [...new Set([...facility.capabilities, ...[...byWeek, ...byRoster].map(({ capability }) => capability)])];
};

/** All facilities of a centre with what each can do at a moment. */
export const facilitiesOfHour = ({ facilities, roster: weekly = [] }: Pick<Centre, 'facilities' | 'roster'>, { day, at }: { readonly day: RosterDay; readonly at: number }): readonly Facility[] =>
  facilities.map((facility) => ({ ...facility, capabilities: capabilitiesOfFacility(facility, { weekly, day, at }) }));
