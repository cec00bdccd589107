import * as z from 'zod';
import { command, deviceTime, Moved } from '#shared/schemas/command.ts';
import { Vitals } from '#shared/schemas/vitals.ts';

/** One set of vital signs, measured when the device's clock said so. */
export const RecordVitalsRequest = z.strictObject({ ...command, ...deviceTime, vitals: Vitals });
/** The patient's new version. */
export const RecordVitalsResponse = Moved;
