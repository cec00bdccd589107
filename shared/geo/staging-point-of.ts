import type { DatumCoordinate } from '#shared/schemas/coordinate.ts';
import type { StagingPoint } from '#shared/schemas/major-incident.ts';
import { toWgs84 } from './datum.ts';

/** A staging point in the frames that a console speaks. */
interface ToldStagingPoint {
  readonly position: DatumCoordinate;
  readonly villageId?: string | undefined;
  readonly approach?: readonly DatumCoordinate[] | undefined;
}

/** A staging point as an event may hold it: one frame. */
export const stagingPointOf = ({ position, villageId, approach }: ToldStagingPoint): StagingPoint => ({
  position: toWgs84(position),
  ...(villageId !== undefined && { villageId }),
  ...(approach && { approach: approach.map(toWgs84) }),
});
