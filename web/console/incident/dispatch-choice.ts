import type { DispatchChoice } from '#events/assignment.ts';
import type { RankedUnit, Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import type { OverrideReason } from '#shared/schemas/reason.ts';

type Advised = Pick<Recommendation, 'recommendedUnitId'>;

/** Whether the dispatcher must say why: another unit than the recommended one is sent. */
export const isOverride = (recommendation: Advised, chosen: RankedUnit): boolean =>
  recommendation.recommendedUnitId !== undefined && recommendation.recommendedUnitId !== chosen.unitId;

/** What the dispatcher saw when choosing, kept with the order so that it can be judged afterwards. */
export const choiceOf = (recommendation: Advised, chosen: RankedUnit, overrideReason?: OverrideReason): DispatchChoice => ({
  etaSeconds: chosen.eta.etaSeconds,
  source: chosen.eta.source,
  ...(recommendation.recommendedUnitId && { recommendedUnitId: recommendation.recommendedUnitId }),
  ...(overrideReason && { overrideReason }),
  ...(chosen.lacking.length > 0 && { lacking: chosen.lacking }),
});
