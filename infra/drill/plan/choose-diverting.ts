import type { Facility } from '#shared/schemas/centre.ts';
import type { CallPlan } from './call-plan.ts';

/** A facility that asks ambulances to pass by for a while, and that no patient of the drill is bound for: what becomes of them stays as planned. */
export const chooseDiverting = (facilities: readonly Facility[], plans: readonly CallPlan[]): Facility | undefined => {
  const needed = new Set(plans.flatMap(({ legs }) => legs.flatMap(({ patients }) => patients.map(({ facilityId }) => facilityId))));
  return facilities.find(({ id, inNetwork, tier }) => inNetwork && tier === 'township-health-centre' && !needed.has(id));
};
