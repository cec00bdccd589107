import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { PushSubscription } from '#shared/schemas/push-subscription.ts';

/** The device that is signed out, or wants no more pushes. */
export const UnsubscribePushRequest = z.strictObject({ ...command, endpoint: PushSubscription.shape.endpoint });
/** When it was forgotten, epoch milliseconds. */
export const UnsubscribePushResponse = z.strictObject({ at: z.number().int() });
