import type { DispatchChoice } from '#events/assignment.ts';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { OverrideReason } from '#shared/schemas/reason.ts';

type Advised = Pick<Recommendation, 'recommendedUnitId'> & Partial<Pick<Recommendation, 'second' | 'set'>>;

/** Whether the dispatcher must say why: a unit is sent that is neither the recommended one, nor the second, nor of the set. */
export const isOverride = ({ recommendedUnitId, second, set }: Advised, chosen: Pick<RankedUnit, 'unitId'>): boolean => {
  if (recommendedUnitId === undefined) return false;
  const advised = [recommendedUnitId, second?.unitId, ...(set?.ambulances.map(({ unitId }) => unitId) ?? [])];
  return !advised.includes(chosen.unitId);
};

/** What the dispatcher saw when choosing, kept with the order so that it can be judged afterwards. */
export const choiceOf = (recommendation: Advised, chosen: Pick<RankedUnit, 'eta' | 'lacking'>, overrideReason?: OverrideReason): DispatchChoice => ({
  etaSeconds: chosen.eta.etaSeconds,
  source: chosen.eta.source,
  ...(recommendation.recommendedUnitId && { recommendedUnitId: recommendation.recommendedUnitId }),
  ...(overrideReason && { overrideReason }),
  ...(chosen.lacking.length > 0 && { lacking: chosen.lacking }),
});
