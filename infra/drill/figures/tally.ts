import { countsOf, type Counts } from './counts.ts';
import type { CallFacts, DrillFacts, RunFacts, Span, TransferFacts } from './drill-facts.ts';
import { answerToScene, intervalsOf, type IntervalSamples } from './intervals.ts';
import { targetShares, type TargetShare } from './targets.ts';

/** The figures of a drill. */
export interface Tally {
  readonly calls: number;
  readonly closed: number;
  /** Calls for which at least one order was given. */
  readonly dispatched: number;
  readonly waitingAtOnce: number;
  readonly longestWaitMilliseconds: number;
  /** Calls where a unit arrived, and how many of them within the target. */
  readonly reached: number;
  readonly inTarget: number;
  readonly targets: readonly TargetShare[];
  readonly intervals: readonly IntervalSamples[];
  /** What became of patients and completed runs; the same for the same seed. */
  readonly outcomes: Counts;
  /** How runs ended that brought no help; some of it follows the load. */
  readonly otherEndings: Counts;
  /** By direction and tiers, as they ended. */
  readonly transfers: Counts;
  readonly transferAnswers: { readonly declined: number; readonly expired: number };
}

/** Counts what the logs tell. `targetSeconds` counts from the answer. */
export const tallyOf = ({ calls, transferRuns, transfers }: DrillFacts, targetSeconds: number): Tally => {
  const waits = calls.flatMap((call) => call.waiting);
  const arrivals = calls.map(answerToScene).filter((one) => one !== undefined);
  const runs = [...calls.flatMap((call) => call.runs), ...transferRuns];
  return {
    calls: calls.length,
    closed: calls.filter(({ status }) => status === 'closed').length,
    dispatched: calls.filter(wasDispatched).length,
    waitingAtOnce: mostAtOnce(waits),
    longestWaitMilliseconds: Math.max(0, ...waits.map(({ from, to }) => (to ?? from) - from)),
    reached: arrivals.length,
    inTarget: arrivals.filter((one) => one <= targetSeconds * 1000).length,
    targets: targetShares(calls),
    intervals: intervalsOf(calls),
    outcomes: countsOf(calls.flatMap((call) => call.runs.flatMap(outcomesOf))),
    otherEndings: countsOf(runs.flatMap(otherEndingOf)),
    transfers: countsOf(transfers.map(wayOf)),
    transferAnswers: { declined: sum(transfers.map((one) => one.declined)), expired: sum(transfers.map((one) => one.expired)) },
  };
};

const wasDispatched = (call: CallFacts): boolean => call.runs.some((run) => run.active !== undefined);

const outcomesOf = ({ ending }: RunFacts): readonly string[] => {
  if (ending?.how !== 'completed') return [];
  return ending.outcome.kind === 'patients' ? ending.outcome.patients.map(({ outcome }) => outcome.kind) : [ending.outcome.kind];
};

const otherEndingOf = ({ ending, wasQueued }: RunFacts): readonly string[] => [
  ...(wasQueued ? ['queued as next'] : []),
  ...(ending === undefined || ending.how === 'completed' ? [] : [ending.how]),
];

const wayOf = ({ direction, fromTier, to, status }: TransferFacts): string => `${direction}: ${fromTier} → ${to ?? 'nowhere'}${status === 'handedOver' ? '' : ` (${status})`}`;

/** The most spans that hold at one moment. An end at the same moment as a beginning comes first. */
const mostAtOnce = (spans: readonly Span[]): number => {
  const steps = spans.flatMap(({ from, to }) => [{ at: from, by: 1 }, ...(to === undefined ? [] : [{ at: to, by: -1 }])]);
  let now = 0;
  return steps.sort((a, b) => a.at - b.at || a.by - b.by).reduce((most, { by }) => Math.max(most, (now += by)), 0);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
