import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';

/** Who handed the call to us: the public on 120 itself, or the police, the fire brigade, the traffic police. */
export const CallOrigin = z.enum(['120', '110', '119', '122']);
export type CallOrigin = z.infer<typeof CallOrigin>;

/** The services that hand calls over to us: police, fire brigade, traffic police. */
export const HandOverService = CallOrigin.exclude(['120']);
export type HandOverService = z.infer<typeof HandOverService>;

/** A mobile number has eleven digits and begins with 1; a number of a case never looks like one, so that no caller's stands in its place. */
const MOBILE_NUMBER = /^1[3-9]\d{9}$/;

/** Another service's own number of a case, by which it knows what we tell it. */
export const CaseNumber = z
  .string()
  .regex(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/, 'not a number of a case: 1 to 64 letters, digits, - or _')
  .refine((number) => !MOBILE_NUMBER.test(number), 'is a mobile number and not a number of a case');

/** Who handed a call over 移交, under which number of their own. */
export const HandOver = z.strictObject({ from: HandOverService, caseNumber: CaseNumber });
export type HandOver = z.infer<typeof HandOver>;

/** Where the network operator says that a call comes from. */
export const OperatorPosition = z.strictObject({ position: Coordinate, accuracyMeters: z.number().min(0).optional() });
export type OperatorPosition = z.infer<typeof OperatorPosition>;

/** Why a call that was answered became no incident. */
export const NoIncidentReason = z.enum(['silent', 'wrong-number', 'nuisance', 'inquiry', 'other-service', 'cut-off', 'test', 'other']);
export type NoIncidentReason = z.infer<typeof NoIncidentReason>;

/** How ringing back an abandoned call ended, where no incident came of it. */
export const CallBackResult = z.enum(['no-need', 'no-answer', 'number-unknown', 'wrong-number', 'other']);
export type CallBackResult = z.infer<typeof CallBackResult>;

/** What became of a call: there is no call without it. */
export const CallOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), incidentId: Identifier }),
  z.strictObject({ kind: z.literal('joined'), incidentId: Identifier }),
  z.strictObject({ kind: z.literal('noIncident'), reason: NoIncidentReason }),
  z.strictObject({ kind: z.literal('calledBack'), result: CallBackResult }),
]);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** The owner of a task that falls to the supervisor 值班长, because no seat was ready to take it. */
export const SUPERVISOR_AS_OWNER = 'supervisor';
