import * as z from 'zod';
import { Responder } from '#shared/domain/responder/responder.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** The village doctors of the pack with their duty; a village doctor sees the own line alone. */
export const GetRespondersResponse = z.strictObject({
  at: z.number().int(),
  responders: z.array(z.strictObject({ responderId: Identifier, villageId: Identifier, responder: Responder })).readonly(),
});
