import type { WebPushKey } from '../web-push-key.ts';

/** The stage's public VAPID key; a stage without one pushes to nobody. */
export const webPushKey: WebPushKey = { publicKey: process.env['YIKE_VAPID_PUBLIC_KEY'] };
