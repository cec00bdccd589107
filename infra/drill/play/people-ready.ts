import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import { startCrew, type CrewOptions } from './crew.ts';
import { startFacilityDesk } from './facility-desk.ts';
import type { Stage } from './stage.ts';

/** Village clinics send patients on and are not asked to take any in a drill. */
const LOWEST_DESK_TIER = tierRank('township-health-centre');

/** Crews and facilities open their boards; the fleet is on duty afterwards. */
export const peopleReady = async (stage: Stage, options: CrewOptions = {}): Promise<void> => {
  const desks = stage.centre.facilities.filter(({ inNetwork, tier }) => inNetwork && tierRank(tier) >= LOWEST_DESK_TIER);
  await Promise.all([...stage.centre.units.map((unit) => startCrew(stage, unit, options)), ...desks.map((facility) => startFacilityDesk(stage, facility))]);
};
