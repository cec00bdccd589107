import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Timer } from '#shared/schemas/timer.ts';
import { loggerOf } from './logger.ts';

/** A function behind the timers' queue, as Lambda and the local timers call it. */
export type TimerHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** Wraps what looks after a fired timer. Timers are independent: each that fails comes again alone, the others are done. */
export const timerHandler = (name: string, run: (timer: Timer) => Promise<void>): TimerHandler => {
  const logger = loggerOf(name);
  return middy<SQSEvent, SQSBatchResponse>().handler(async ({ Records: records }: SQSEvent) => {
    const failed: string[] = [];
    for (const { messageId, body } of records) {
      try {
        await run(Timer.parse(JSON.parse(body)));
      } catch (error) {
        logger.error('timer failed', { messageId, error });
        failed.push(messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  });
};
