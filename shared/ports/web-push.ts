import type { PushSubscription } from '#shared/schemas/push-subscription.ts';

/** Pushes to devices whose screens may be dark. */
export interface WebPush {
  /** @returns `gone` when the device wants no more pushes, so that the caller forgets it; `failed` when the push service would not take it */
  send(subscription: PushSubscription, message: string): Promise<'sent' | 'gone' | 'failed'>;
}
