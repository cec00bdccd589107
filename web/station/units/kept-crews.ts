import * as z from 'zod';
import { CrewOfHour } from '#shared/schemas/roster.ts';

/** Who is on which unit, as last read, so that a reload without a line still tells who is on duty. */
export const KeptCrews = z.object({ at: z.number(), crews: z.array(z.object({ unitId: z.string(), crew: CrewOfHour })).readonly() });
export type KeptCrews = z.infer<typeof KeptCrews>;

/** The crews by unit. */
export const crewsByUnit = (kept: KeptCrews | undefined): ReadonlyMap<string, CrewOfHour> => new Map(kept?.crews.map(({ unitId, crew }) => [unitId, crew]));
