import type { SendMessageRequest } from '@aws-sdk/client-sqs';
import type { Timer } from '#shared/schemas/timer.ts';

/** SQS holds a message back for so long at most. */
export const LONGEST_DELAY_SECONDS = 900;

/** How long until a timer is due, in whole seconds, rounded up so that it is never early. */
export const delaySeconds = ({ at }: Timer, now: number): number => Math.max(0, Math.ceil((at - now) / 1000));

/** The message that fires a timer within the next 15 minutes. */
export const sendMessageRequest = (timer: Timer, { queueUrl, now }: { readonly queueUrl: string; readonly now: number }): SendMessageRequest => ({
  QueueUrl: queueUrl,
  DelaySeconds: delaySeconds(timer, now),
  MessageBody: JSON.stringify(timer),
});
