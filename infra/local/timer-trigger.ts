import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Timer } from '#shared/schemas/timer.ts';
import { invoke, type FunctionSource } from './lambda-function.ts';

/** What a queue's record holds beside its message, which nobody here reads. */
const envelope: Omit<SQSRecord, 'messageId' | 'body'> = {
  receiptHandle: '',
  attributes: { ApproximateReceiveCount: '1', SentTimestamp: '', SenderId: '', ApproximateFirstReceiveTimestamp: '' },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:local:000000000000:timers',
  awsRegion: 'local',
};

const eventOf = (timer: Timer): SQSEvent => ({ Records: [{ ...envelope, messageId: timer.id, body: JSON.stringify(timer) }] });

/** Calls a function with a fired timer as the timers' queue would. It throws while the function has not done it. */
export const timerTrigger =
  (functions: FunctionSource, name: string) =>
  async (timer: Timer): Promise<void> => {
    const { batchItemFailures } = (await invoke(functions, name, eventOf(timer))) as SQSBatchResponse;
    if (batchItemFailures.length > 0) throw new Error(`Cannot fire the timer "${timer.id}": "${name}" failed on it`);
  };
