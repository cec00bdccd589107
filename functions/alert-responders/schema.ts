import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Asks village doctors to an incident: those named, else those who are proposed at this moment. */
export const AlertRespondersRequest = z.strictObject({ ...command, responderIds: z.array(Identifier).min(1).max(10).readonly().optional() });
/** Who was asked, each with the response that is waited for; nobody where nobody is near, on duty and ahead of the ambulance. */
export const AlertRespondersResponse = z.strictObject({
  asked: z.array(z.strictObject({ responseId: Identifier, responderId: Identifier, etaSeconds: z.number().int() })).readonly(),
});
