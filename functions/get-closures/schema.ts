import * as z from 'zod';
import { MultiLineString } from '#shared/schemas/geo-json.ts';
import { RoadClosure } from '#shared/schemas/road-closure.ts';

/** A closure with what it closes, to be named and drawn; nothing is drawn while the centre's roads are missing. */
export const DrawnClosure = z.strictObject({ ...RoadClosure.shape, streets: z.array(z.string()).readonly(), geometry: MultiLineString });
export type DrawnClosure = z.infer<typeof DrawnClosure>;
/** All that is closed now. */
export const GetClosuresResponse = z.strictObject({ at: z.number().int(), version: z.number().int().min(0), closures: z.array(DrawnClosure).readonly() });
