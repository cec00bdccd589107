import type { RunFacts, Span } from './drill-facts.ts';

/** A unit that had two active runs at once. */
export interface Overlap {
  readonly unitId: string;
  readonly assignmentIds: readonly [string, string];
}

type ActiveRun = RunFacts & { readonly active: Span };

/**
 * Every two runs of one unit that were active at the same time; touching is no overlap.
 * `toleranceMilliseconds` is what device clocks, by which a transfer's run ends, may be wrong.
 */
export const overlapsOf = (runs: readonly RunFacts[], toleranceMilliseconds: number): readonly Overlap[] => {
  const byUnit = Map.groupBy(runs.filter((run): run is ActiveRun => run.active !== undefined), ({ unitId }) => unitId);
  return [...byUnit.values()].flatMap((own) => {
    const inOrder = own.sort((a, b) => a.active.from - b.active.from);
    return inOrder.flatMap((later, index) => {
      const earlier = inOrder.slice(0, index).find(({ active }) => active.to === undefined || active.to - toleranceMilliseconds > later.active.from);
      return earlier === undefined ? [] : [{ unitId: later.unitId, assignmentIds: [earlier.assignmentId, later.assignmentId] as const }];
    });
  });
};
