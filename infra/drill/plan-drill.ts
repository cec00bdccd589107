import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { CallPlan } from './plan/call-plan.ts';
import { partStrays } from './plan/off-roads.ts';
import { paceCalls, paceForFleet } from './plan/pace-calls.ts';
import { planCalls } from './plan/plan-calls.ts';
import { withMajorIncident } from './plan/plan-major.ts';
import type { SourceCall } from './plan/source-call.ts';

/** How calls become a drill of one centre. */
export interface DrillPlanOptions {
  readonly calls: readonly SourceCall[];
  readonly graph: RoadGraph | undefined;
  readonly seed: number;
  readonly place: 'population' | 'csv';
  /** Calls an hour of drill time; what keeps the fleet busy when it is left out. */
  readonly callsPerHour: number | undefined;
}

/** What is played, and what the user should know of the rest. */
export interface PlannedDrill {
  readonly plans: readonly CallPlan[];
  /** From the first call to the last, hours of the drill's clock. */
  readonly hours: number;
  readonly notes: readonly string[];
}

const SECONDS_PER_HOUR = 3600;

/** Leaves out what the centre does not reach, paces the calls and decides of each what will happen. */
export const planDrill = (centre: Centre, { calls, graph, seed, place, callsPerHour }: DrillPlanOptions): PlannedDrill => {
  const { good, strays } = place === 'csv' ? partStrays(calls, centre, graph) : { good: calls, strays: [] };
  const pace = callsPerHour ?? paceForFleet(centre.units.length);
  const atSeconds = paceCalls(good.map((call) => call.atSeconds), pace);
  return {
    plans: withMajorIncident(planCalls(good, { centre, seed, atSeconds, place })),
    hours: (atSeconds.at(-1) ?? 0) / SECONDS_PER_HOUR,
    notes: strays.map(({ call, reason }) => `Left out: ${call.origin ?? 'a call'}: ${reason}`),
  };
};
