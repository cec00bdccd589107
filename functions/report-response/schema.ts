import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';

/** The village doctor is there, or is done. */
export const ReportResponseRequest = z.strictObject({ ...command, ...deviceTime, step: z.enum(['arrived', 'finished']) });
/** The response's new version. */
export const ReportResponseResponse = Moved;
