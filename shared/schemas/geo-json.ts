import * as z from 'zod';
import { Coordinate } from './coordinate.ts';

/** A line as GeoJSON has it. */
export const LineString = z.strictObject({ type: z.literal('LineString'), coordinates: z.array(Coordinate).readonly() });
export type LineString = z.infer<typeof LineString>;

/** Several lines as GeoJSON has them. */
export const MultiLineString = z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(Coordinate).readonly()).readonly() });
export type MultiLineString = z.infer<typeof MultiLineString>;

/** Areas with holes as GeoJSON has them: of each polygon the outline first, counter-clockwise. */
export const MultiPolygon = z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(Coordinate).readonly()).readonly()).readonly() });
export type MultiPolygon = z.infer<typeof MultiPolygon>;
