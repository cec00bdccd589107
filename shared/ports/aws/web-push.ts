import type { WebPush } from '../web-push.ts';
import { createVapidWebPush } from './web-push/vapid-web-push.ts';

const subject = process.env['YIKE_VAPID_SUBJECT'];
const publicKey = process.env['YIKE_VAPID_PUBLIC_KEY'];
const privateKey = process.env['YIKE_VAPID_PRIVATE_KEY'];

/** Pushes signed with the stage's VAPID keys; a stage without them pushes to nobody, and each alert says so. */
export const webPush: WebPush =
  subject && publicKey && privateKey ? createVapidWebPush({ subject, publicKey, privateKey }) : { send: () => Promise.resolve('failed') };
