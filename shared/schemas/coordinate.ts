import * as z from 'zod';

/** `[longitude, latitude]` in WGS-84 degrees: the only form inside Yike. */
export const Coordinate = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .readonly();
export type Coordinate = z.infer<typeof Coordinate>;

/** The frames that phones and maps speak in China. */
export const Datum = z.enum(['WGS-84', 'GCJ-02', 'BD-09']);
export type Datum = z.infer<typeof Datum>;

/** A coordinate at the edge: one without its datum is refused, for a guess is off by up to a kilometre. */
export const DatumCoordinate = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  datum: Datum,
});
export type DatumCoordinate = z.infer<typeof DatumCoordinate>;
