import { createHash } from 'node:crypto';
import type { CreateScheduleInput } from '@aws-sdk/client-scheduler';
import type { Timer } from '#shared/schemas/timer.ts';

/** Where schedules stand and what they may do. */
export interface ScheduleTarget {
  readonly group: string;
  readonly queueArn: string;
  /** The role that lets the scheduler send to the queue. */
  readonly roleArn: string;
}

/** A schedule's name holds no slash and at most 64 characters; a timer's id may. */
const nameOf = ({ id }: Timer): string => createHash('sha256').update(id).digest('hex');

/** The scheduler's own way to write a moment, in UTC, rounded up to the second so that it is never early. */
const expressionOf = ({ at }: Timer): string => {
  // eslint-disable-next-line no-restricted-globals -- formats a given time, does not read the clock
  const text = new Date(Math.ceil(at / 1000) * 1000).toISOString();
  return `at(${text.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)})`;
};

/** The one-time schedule that sends the timer to the queue, and then is gone. */
export const createScheduleRequest = (timer: Timer, { group, queueArn, roleArn }: ScheduleTarget): CreateScheduleInput => ({
  Name: nameOf(timer),
  GroupName: group,
  ScheduleExpression: expressionOf(timer),
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: { Arn: queueArn, RoleArn: roleArn, Input: JSON.stringify(timer) },
});
