import * as z from 'zod';
import { Identifier } from './identifier.ts';

/** What nobody did in time: answer a call, ring back one that was abandoned, send a unit, send one again, acknowledge, roll out, arrive as promised, take the stretcher's patient over; or what contradicts the record, and somebody must settle. */
export const AlarmKind = z.enum(['answer-late', 'call-back-late', 'order-late', 'waits-too-long', 'not-acknowledged', 'not-rolled-out', 'arrival-late', 'stretcher-held', 'backfill-conflict']);
export type AlarmKind = z.infer<typeof AlarmKind>;

/** What an alarm is about. */
export const AlarmSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), id: Identifier }),
  z.strictObject({ kind: z.literal('incident'), id: Identifier }),
  z.strictObject({ kind: z.literal('assignment'), id: Identifier }),
  z.strictObject({ kind: z.literal('backfill'), id: Identifier }),
]);
export type AlarmSubject = z.infer<typeof AlarmSubject>;

/** Why an alarm is closed: its reason is gone, or somebody in the room says so. */
export const AlarmCloseReason = z.enum(['reason-gone', 'dealt-with', 'telephoned', 'known-delay', 'false-alarm', 'other']);
export type AlarmCloseReason = z.infer<typeof AlarmCloseReason>;

/** What a person may say; that the reason is gone is for the log to say. */
export const AlarmCloseReasonByHand = AlarmCloseReason.exclude(['reason-gone']);
export type AlarmCloseReasonByHand = z.infer<typeof AlarmCloseReasonByHand>;
