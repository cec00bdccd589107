import { webPushKey } from '#ports/web-push-key';
import { routes } from '#shared/api/routes.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { WebPushKey } from '#shared/ports/web-push-key.ts';

interface Ports {
  readonly webPushKey: WebPushKey;
}

/** Tells a browser for which key it may subscribe; the private half never leaves the function that pushes. */
export const create = (ports: Ports) =>
  httpHandler('get-push-key', routes['get-push-key'], async () => {
    const { publicKey } = ports.webPushKey;
    return Promise.resolve({ ...(publicKey !== undefined && { publicKey }) });
  });

export const handler = create({ webPushKey });
