import type { WebPushKey } from '../web-push-key.ts';

/** No key: pushes of this machine go into the outbox, and a browser has nothing to subscribe for. */
export const webPushKey: WebPushKey = { publicKey: undefined };
