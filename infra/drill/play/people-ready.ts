import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import { startCrew, type CrewOptions } from './crew.ts';
import { startFacilityDesk } from './facility-desk.ts';
import type { Stage } from './stage.ts';
import type { VehicleFeed } from './vehicle-feed.ts';

/** Village clinics send patients on and are not asked to take any in a drill. */
const LOWEST_DESK_TIER = tierRank('township-health-centre');
/** Every third vehicle has a terminal of its own beside the phone. */
const VEHICLES_TO_A_TERMINAL = 3;

/** What crews are given. */
export interface PeopleOptions extends Pick<CrewOptions, 'playsOthers'> {
  /** The units whose crews the roster of the drill names; none without one. */
  readonly rostered?: ReadonlySet<string>;
  readonly feed?: VehicleFeed;
}

/** The people of a drill who are out in the county. */
export interface People {
  /** Every crew signs out. */
  goHome(): Promise<void>;
}

/** Crews and facilities open their boards; the fleet is on duty afterwards. */
export const peopleReady = async (stage: Stage, { playsOthers = false, rostered = new Set(), feed }: PeopleOptions = {}): Promise<People> => {
  const desks = stage.centre.facilities.filter(({ inNetwork, tier }) => inNetwork && tierRank(tier) >= LOWEST_DESK_TIER);
  const crews = stage.centre.units.map((unit, index) =>
    startCrew(stage, unit, { playsOthers, isRostered: rostered.has(unit.id), feed: index % VEHICLES_TO_A_TERMINAL === 0 ? feed : undefined }),
  );
  const [duties] = await Promise.all([Promise.all(crews), ...desks.map((facility) => startFacilityDesk(stage, facility))]);
  return {
    goHome: async () => {
      await Promise.all(duties.map((duty) => duty.end()));
    },
  };
};
