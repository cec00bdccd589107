import * as z from 'zod';

/** Nothing to say: the token tells who asks. */
export const IssueSocketTicketRequest = z.strictObject({});
export type IssueSocketTicketRequest = z.infer<typeof IssueSocketTicketRequest>;

/** A ticket that opens one socket once: `wss://…?ticket=<ticket>`, before `expiresAt` (epoch milliseconds). */
export const IssueSocketTicketResponse = z.strictObject({ ticket: z.string(), expiresAt: z.number().int() });
export type IssueSocketTicketResponse = z.infer<typeof IssueSocketTicketResponse>;
