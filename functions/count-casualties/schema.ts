import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { TagCounts } from '#shared/schemas/major-incident.ts';

/** How many with each tag are at the scene beside the patients who have a record; it replaces the count before. */
export const CountCasualtiesRequest = z.strictObject({ ...command, ...deviceTime, counts: TagCounts });
/** The major incident's new version. */
export const CountCasualtiesResponse = Moved;
