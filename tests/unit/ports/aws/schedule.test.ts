import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQueuedSchedule } from '#shared/ports/aws/timers/queued-schedule.ts';
import type { Timer } from '#shared/schemas/timer.ts';

const NOW = Date.UTC(2026, 0, 5, 8);
const sqs = mockClient(SQSClient);
const scheduler = mockClient(SchedulerClient);
const region = 'eu-central-1';
const schedule = createQueuedSchedule({
  sqs: new SQSClient({ region }),
  scheduler: new SchedulerClient({ region }),
  queueUrl: 'https://queue',
  queueArn: 'arn:queue',
  group: 'timers',
  roleArn: 'arn:role',
  clock: { now: () => NOW },
});
const timer = (inMilliseconds: number): Timer => ({ id: 'yanhu/transfer/1/2', centre: 'yanhu', at: NOW + inMilliseconds, reason: { type: 'offer-expires', id: '1', version: 2 } });
const delays = (): unknown[] => sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => input.DelaySeconds);

beforeEach(() => {
  sqs.reset();
  scheduler.reset();
});

describe('a timer within 15 minutes', () => {
  it('is a delayed message, never early', async () => {
    await schedule.set(timer(59_001));
    await schedule.set(timer(900_000));
    await schedule.set(timer(-5));
    expect(delays()).toEqual([60, 900, 0]);
    expect(sqs.commandCalls(SendMessageCommand)[0]?.args[0].input).toEqual({ QueueUrl: 'https://queue', DelaySeconds: 60, MessageBody: JSON.stringify(timer(59_001)) });
    expect(scheduler.calls()).toHaveLength(0);
  });
});

describe('a later timer', () => {
  it('is a schedule of its own that sends to the queue and is gone', async () => {
    await schedule.set(timer(900_001));
    expect(sqs.calls()).toHaveLength(0);
    expect(scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toEqual({
      Name: 'e9ce11e5b3072df7622945bc7dc1d54631254272c836869765ee1691e9938cf0',
      GroupName: 'timers',
      ScheduleExpression: 'at(2026-01-05T08:15:01)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: 'arn:queue', RoleArn: 'arn:role', Input: JSON.stringify(timer(900_001)) },
    });
  });

  it('stays as it is when it is set again', async () => {
    scheduler.on(CreateScheduleCommand).rejects(new ConflictException({ message: 'there', $metadata: {}, Message: 'there' }));
    await schedule.set(timer(3_600_000));
  });

  it('is not taken for set when the scheduler fails', async () => {
    scheduler.on(CreateScheduleCommand).rejects(new Error('down'));
    await expect(schedule.set(timer(3_600_000))).rejects.toThrow('down');
  });
});
