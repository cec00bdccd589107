import { ConflictException, CreateScheduleCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Schedule } from '#shared/ports/schedule.ts';
import { createScheduleRequest, type ScheduleTarget } from './create-schedule-request.ts';
import { delaySeconds, LONGEST_DELAY_SECONDS, sendMessageRequest } from './send-message-request.ts';

/** The timers' queue, and what sends to it now or later. */
export interface QueuedScheduleOptions extends ScheduleTarget {
  readonly sqs: Pick<SQSClient, 'send'>;
  readonly scheduler: Pick<SchedulerClient, 'send'>;
  readonly queueUrl: string;
  readonly clock: { now(): number };
}

/**
 * Timers on a queue: a delayed message up to 15 minutes ahead, to the second; the scheduler beyond, to the minute. A far
 * timer is made once by its id. A near one that is set twice comes twice, and its consumer, whose command is named by the
 * timer, answers the second with what it did before.
 */
export const createQueuedSchedule = ({ sqs, scheduler, queueUrl, clock, ...target }: QueuedScheduleOptions): Schedule => ({
  set: async (timer) => {
    const now = clock.now();
    if (delaySeconds(timer, now) <= LONGEST_DELAY_SECONDS) {
      await sqs.send(new SendMessageCommand(sendMessageRequest(timer, { queueUrl, now })));
      return;
    }
    try {
      await scheduler.send(new CreateScheduleCommand(createScheduleRequest(timer, target)));
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
    }
  },
});
