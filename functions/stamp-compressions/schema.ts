import * as z from 'zod';
import { command, Moved } from '#shared/schemas/command.ts';
import { CompressionStamp } from '#shared/schemas/complaint.ts';

/** Which moment of the compression clock is now. */
export const StampCompressionsRequest = z.strictObject({ ...command, kind: CompressionStamp });
/** The incident's version; a second stamp of a kind changes nothing. */
export const StampCompressionsResponse = Moved;
