import * as z from 'zod';
import { command } from '#shared/schemas/command.ts';
import { PushSubscription } from '#shared/schemas/push-subscription.ts';

/** The device on which the caller is signed in. It asks again at the beginning of each shift. */
export const SubscribePushRequest = z.strictObject({ ...command, subscription: PushSubscription });
/** When it was taken, epoch milliseconds. */
export const SubscribePushResponse = z.strictObject({ at: z.number().int() });
