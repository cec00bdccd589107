import * as z from 'zod';

/** The public VAPID key that a browser subscribes for, base64url; missing where nobody is pushed to. */
export const GetPushKeyResponse = z.strictObject({ publicKey: z.string().optional() });
