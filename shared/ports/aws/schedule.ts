import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Schedule } from '../schedule.ts';
import { CLIENT_DEFAULTS } from './client-defaults.ts';
import { clock } from './clock.ts';
import { endpointFromEnvironment, needEnvironment } from './need-environment.ts';
import { createQueuedSchedule } from './timers/queued-schedule.ts';

/** The stage's timers; the environment names their queue, group of schedules and role. */
export const schedule: Schedule = createQueuedSchedule({
  sqs: new SQSClient({ ...CLIENT_DEFAULTS, ...endpointFromEnvironment('YIKE_SQS_ENDPOINT') }),
  scheduler: new SchedulerClient({ ...CLIENT_DEFAULTS, ...endpointFromEnvironment('YIKE_SCHEDULER_ENDPOINT') }),
  queueUrl: needEnvironment('YIKE_TIMERS_QUEUE_URL'),
  queueArn: needEnvironment('YIKE_TIMERS_QUEUE_ARN'),
  group: needEnvironment('YIKE_TIMERS_GROUP'),
  roleArn: needEnvironment('YIKE_TIMERS_ROLE_ARN'),
  clock,
});
