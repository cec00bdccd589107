import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { event } from './event.ts';

/** A village doctor may be alerted from now on. */
export const ResponderWentOnDuty = event('ResponderWentOnDuty', {});
/** A village doctor is not to be alerted any more. */
export const ResponderWentOffDuty = event('ResponderWentOffDuty', {});
/** An incident asks for the village doctor, who is asked by no other until it is answered and over. */
export const ResponderEngaged = event('ResponderEngaged', { responseId: Identifier });
/** The village doctor may be asked again. */
export const ResponderFreed = event('ResponderFreed', { responseId: Identifier });

/** All that can happen to the duty of a village doctor 村医. */
export const ResponderEvent = z.discriminatedUnion('type', [ResponderWentOnDuty, ResponderWentOffDuty, ResponderEngaged, ResponderFreed]);
export type ResponderEvent = z.infer<typeof ResponderEvent>;
