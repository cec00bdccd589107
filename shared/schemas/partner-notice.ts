import * as z from 'zod';
import { CaseNumber } from './call.ts';
import { CentreName, Identifier } from './identifier.ts';

/**
 * Where a call that was handed to us stands: help was promised, nobody is on the way yet for too long, a unit was sent, one is
 * there, it is over, or it ended without a unit. Words for machines; each service shows its own.
 */
export const PartnerStatus = z.enum(['accepted', 'waiting', 'dispatched', 'on-scene', 'closed', 'no-unit']);
export type PartnerStatus = z.infer<typeof PartnerStatus>;

/** What another service is told of a call that it handed over: numbers and a status, and never a person. */
export const PartnerNotice = z.strictObject({
  /** The same for every sending of one notice, so that a repeat can be told from news. */
  noticeId: z.string(),
  centre: CentreName,
  /** The service's own number of the case. */
  caseNumber: CaseNumber,
  /** Our names of it, for questions by telephone. */
  callId: Identifier,
  incidentId: Identifier.optional(),
  status: PartnerStatus,
  /** When it came to stand so, epoch milliseconds; of two notices the later one counts, in whichever order they come. */
  at: z.number().int(),
});
export type PartnerNotice = z.infer<typeof PartnerNotice>;
