import type { OverrideCost } from '#events/assignment.ts';
import { overrideCost } from '#shared/decisions/override-cost.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { loggerOf } from '#shared/middleware/logger.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { DispatchUnitRequest } from './schema.ts';

/** What the cost of a choice is worked out with. */
export interface ChoicePorts {
  readonly itemStore: ItemStore;
  readonly roadGraphs: RoadGraphs;
}

const logger = loggerOf('cost-of-choice');

/**
 * What a dispatcher's choice costs, where it is another than the one recommended; who follows the recommendation waits for no
 * reckoning. A cost that cannot be worked out keeps no ambulance back.
 */
export const costOfChoice = async (ports: ChoicePorts, centre: Centre, { body: { unitId, purpose, choice }, at }: { readonly body: DispatchUnitRequest; readonly at: number }): Promise<OverrideCost | undefined> => {
  const isOverride = choice.overrideReason !== undefined || (choice.recommendedUnitId !== undefined && choice.recommendedUnitId !== unitId);
  if (!isOverride) return undefined;
  const asked = purpose.kind === 'incident' ? { incidentId: purpose.incidentId } : { transferId: purpose.transferId };
  try {
    return await overrideCost(ports, centre, { unitId, asked, at });
  } catch (error) {
    logger.warn('cost of the choice not known', { unitId, error: error instanceof Error ? error : String(error) });
    return undefined;
  }
};
