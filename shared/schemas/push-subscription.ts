import * as z from 'zod';

const base64Url = z.string().regex(/^[A-Za-z0-9_-]{16,200}={0,2}$/, 'not base64url');

/** Where a browser's push service takes messages for one device, as `PushSubscription.toJSON()` says it; by name and never by address, so that nobody points it into a network. */
export const PushSubscription = z.strictObject({
  endpoint: z.url({ protocol: /^https$/, hostname: /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/ }).max(1000),
  keys: z.strictObject({ p256dh: base64Url, auth: base64Url }),
});
export type PushSubscription = z.infer<typeof PushSubscription>;
