import webPushLibrary from 'web-push';
import type { WebPush } from '../../web-push.ts';

/** Who pushes (RFC 8292): a mailto: or https: address, and a P-256 key pair in base64url. */
export interface VapidDetails {
  readonly subject: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

/** An order is old after a minute: a push service keeps it no longer for a phone that is off. */
const KEEP_SECONDS = 60;
/** A push service that takes longer than this is not waited for: the voice call follows. */
const TIMEOUT_MILLISECONDS = 4000;
/** The device wants no more pushes (RFC 8030). */
const GONE: readonly number[] = [404, 410];

const statusOf = (error: unknown): number | undefined => (error instanceof webPushLibrary.WebPushError ? error.statusCode : undefined);

/** Web pushes, encrypted for the device (RFC 8291). */
export const createVapidWebPush = (vapidDetails: VapidDetails, sendNotification: typeof webPushLibrary.sendNotification = webPushLibrary.sendNotification): WebPush => ({
  send: async (subscription, message) => {
    try {
      await sendNotification(subscription, message, { vapidDetails: { ...vapidDetails }, TTL: KEEP_SECONDS, urgency: 'high', timeout: TIMEOUT_MILLISECONDS });
      return 'sent';
    } catch (error) {
      const status = statusOf(error);
      return status !== undefined && GONE.includes(status) ? 'gone' : 'failed';
    }
  },
});
