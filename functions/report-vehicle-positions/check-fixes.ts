import type * as z from 'zod';
import type { Centre } from '#shared/schemas/centre.ts';
import type { ReportVehiclePositionsResponse, VehicleFix } from './schema.ts';

/** A satellite clock that is further ahead of ours is broken, and its fix would stand as the newest until then. */
const MOST_AHEAD_MILLISECONDS = 60_000;

type Refused = z.infer<typeof ReportVehiclePositionsResponse>['refused'];

/** The fixes that can be kept, and for each other one its row and why: one new vehicle does not silence the rest of a feed. */
export const checkFixes = (fixes: readonly VehicleFix[], { centre, now }: { readonly centre: Centre; readonly now: number }): { readonly good: readonly VehicleFix[]; readonly refused: Refused } => {
  const units = new Set(centre.units.map(({ id }) => id));
  const refused = fixes.flatMap(({ unitId, deviceAt }, row): Refused => {
    if (!units.has(unitId)) return [{ row, field: 'unitId', message: `there is no unit "${unitId}"` }];
    return deviceAt > now + MOST_AHEAD_MILLISECONDS ? [{ row, field: 'deviceAt', message: `is ${deviceAt - now} ms ahead of the clock` }] : [];
  });
  const bad = new Set(refused.map(({ row }) => row));
  return { good: fixes.filter((_, row) => !bad.has(row)), refused };
};
