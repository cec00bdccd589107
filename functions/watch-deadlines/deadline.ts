import * as z from 'zod';
import { AlarmKind } from '#shared/schemas/alarm.ts';

/** A contradiction is an alarm at once and never falls due. */
const OVERDUE = AlarmKind.exclude(['backfill-conflict']);

/** What may fall due: an offer that nobody answers, whatever raises an alarm, an alarm that nobody looks after or settles, the next step of an alert to a crew or a village doctor. */
export const DeadlineType = z.enum(['offer-expires', ...OVERDUE.options, 'alarm-unowned', 'alarm-unsettled', 'alert-duty-phone', 'alert-landline', 'next-unit', 'responder-voice', 'responder-expires']);
export type DeadlineType = z.infer<typeof DeadlineType>;
