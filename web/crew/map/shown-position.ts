import gcoord from 'gcoord';
import type { Coordinate, Datum } from '#shared/schemas/coordinate.ts';

const FRAMES = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** What the phone says of its place, in the frame of our maps. */
export const toShownPosition = ({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }, datum: Datum): Coordinate => {
  const given: [number, number] = [longitude, latitude];
  return gcoord.transform(given, FRAMES[datum], gcoord.WGS84);
};
