import type { CallPlan } from './call-plan.ts';

/** A drill of so many calls has a major incident. */
const FEWEST_CALLS = 20;

/** Makes the first call that has several patients, and one before it, a major incident; the call before it belongs to that. None in a small drill. */
export const withMajorIncident = (plans: readonly CallPlan[]): readonly CallPlan[] => {
  const chosen = plans.findIndex(({ legs }, index) => index > 0 && legs.length > 1);
  const before = plans[chosen - 1];
  if (plans.length < FEWEST_CALLS || !before) return plans;
  return plans.map((plan, index) => (index === chosen ? { ...plan, major: { linkedCall: before.number } } : plan));
};
