import gcoord from 'gcoord';
import type { Coordinate, DatumCoordinate } from '#shared/schemas/coordinate.ts';

const FRAMES = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** A coordinate as it came in, in the frame that everything inside Yike uses; called once, at the edge. */
export const toWgs84 = ({ longitude, latitude, datum }: DatumCoordinate): Coordinate => {
  const [east, north] = gcoord.transform([longitude, latitude], FRAMES[datum], gcoord.WGS84);
  return [east, north];
};
