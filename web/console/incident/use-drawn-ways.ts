import { useEffect } from 'react';
import type { Recommendation } from '#shared/domain/recommendation/recommendation.ts';
import { useRouteChoice } from './route-choice.ts';
import type { Demand } from './use-recommendation.ts';

/** Whose ways are drawn beside the recommended one's: more lines would hide the map. */
const WAYS_DRAWN = 3;

/** Draws on the map how the best units would come, the recommended one's way strongest, while somebody has to go. */
export const useDrawnWays = (demand: Demand, recommendation: Recommendation | undefined, isWaiting: boolean): void => {
  const { choose } = useRouteChoice();
  /** By value: neither the demand nor the ranking keeps its identity from one drawing to the next. */
  const demandKey = JSON.stringify(demand);
  const wanted = isWaiting ? recommendation?.recommendedUnitId : undefined;
  const others = (recommendation?.ranked ?? []).slice(0, WAYS_DRAWN).map(({ unitId }) => unitId).filter((unitId) => unitId !== wanted).join(',');
  useEffect(() => {
    if (wanted === undefined) return;
    const asked = JSON.parse(demandKey) as Demand;
    choose({ unitId: wanted, demand: asked }, others.split(',').filter(Boolean).map((unitId) => ({ unitId, demand: asked })));
  }, [choose, demandKey, wanted, others]);
};
