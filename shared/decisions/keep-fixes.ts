import { toWgs84 } from '#shared/geo/datum.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';
import { happenedAt } from '#shared/store/happened-at.ts';
import { keepPositions } from '#shared/store/positions.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { proposeArrival } from './propose-arrival.ts';

/** A fix as a device tells it. */
export interface ToldFix {
  readonly position: DatumCoordinate;
  readonly deviceAt?: number | undefined;
  readonly clockOffsetMilliseconds?: number | undefined;
  readonly accuracyMeters?: number | undefined;
  readonly headingDegrees?: number | undefined;
  readonly speedMetersPerSecond?: number | undefined;
}

/** Keeps a unit's fixes, whatever order they come in: all as its track, the best as its position; and proposes an arrival that they show. */
export const keepFixes = async (
  work: UnitOfWork,
  itemStore: ItemStore,
  { centre, unitId, told, commandId, source }: { readonly centre: Centre; readonly unitId: string; readonly told: readonly ToldFix[]; readonly commandId: string; readonly source: 'crew' | 'vehicle' },
): Promise<UnitPosition> => {
  const fixes = told.map((fix) => fixOf(fix, { unitId, source, recordedAt: work.context.recordedAt }));
  const best = await keepPositions(work, itemStore, { unitId, fixes, commandId });
  await proposeArrival(work, itemStore, { centre, unitId, fixes });
  return best;
};

const fixOf = (fix: ToldFix, { unitId, source, recordedAt }: Pick<UnitPosition, 'unitId' | 'source'> & { readonly recordedAt: number }): UnitPosition => {
  const { position, deviceAt, clockOffsetMilliseconds, accuracyMeters, headingDegrees, speedMetersPerSecond } = fix;
  const time = { source, ...(deviceAt !== undefined && { deviceAt }), ...(clockOffsetMilliseconds !== undefined && { clockOffsetMilliseconds }) };
  return {
    unitId,
    position: toWgs84(position),
    at: happenedAt(time, recordedAt).at,
    ...(accuracyMeters !== undefined && { accuracyMeters }),
    ...(headingDegrees !== undefined && { headingDegrees }),
    ...(speedMetersPerSecond !== undefined && { speedMetersPerSecond }),
    source,
  };
};
