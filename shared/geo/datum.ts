import module from 'gcoord';
import type { Coordinate, DatumCoordinate } from '#shared/schemas/coordinate.ts';

/** The package's types describe an ES module where Node finds a CommonJS one: the default import is the library itself. */
const gcoord = module as unknown as typeof module.default;

const FRAMES = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** A coordinate as it came in, in the frame that everything inside Yike uses; called once, at the edge. */
export const toWgs84 = ({ longitude, latitude, datum }: DatumCoordinate): Coordinate => {
  const given: [number, number] = [longitude, latitude];
  return gcoord.transform(given, FRAMES[datum], gcoord.WGS84);
};
