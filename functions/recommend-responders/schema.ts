import * as z from 'zod';
import { ProposedResponder, ResponderLeftOut } from '#shared/domain/responder/propose-responders.ts';
import { Hazards } from '#shared/schemas/hazard.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** Whom an incident may ask: nobody while the scene is unsafe. */
export const RecommendRespondersResponse = z.strictObject({
  at: z.number().int(),
  /** What makes the scene unsafe; none where it is safe as far as known. */
  hazards: Hazards,
  /** No further by road than this. */
  mostMeters: z.number().int(),
  /** Until the first ambulance is there, as promised; missing where none is on its way. */
  ambulanceSeconds: z.number().int().optional(),
  /** The nearest first, and no more than may yet be asked. */
  proposed: z.array(ProposedResponder).readonly(),
  /** Who is near and not proposed, and why not. */
  leftOut: z.array(z.strictObject({ responderId: Identifier, because: ResponderLeftOut })).readonly(),
});
