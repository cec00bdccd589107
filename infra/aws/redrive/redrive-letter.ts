import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { DeadLetter } from './dead-letter.ts';
import { readChanges } from './read-changes.ts';

/** What brings a letter back to where it came from. */
export interface Redrive {
  readonly lambda: Pick<LambdaClient, 'send'>;
  readonly streams: Pick<DynamoDBStreamsClient, 'send'>;
  readonly sqs: Pick<SQSClient, 'send'>;
  /** The timers' queue; without it timers stay where they are. */
  readonly timersQueueUrl?: string | undefined;
}

const PartialFailure = z.looseObject({ batchItemFailures: z.array(z.unknown()).min(1) });

const invoke = async ({ lambda }: Redrive, functionArn: string, event: unknown): Promise<void> => {
  const { FunctionError: failed, Payload: payload } = await lambda.send(new InvokeCommand({ FunctionName: functionArn, Payload: JSON.stringify(event) }));
  const answer = payload ? Buffer.from(payload).toString() : 'null';
  if (failed !== undefined) throw new Error(`Cannot redrive: the function failed again (${answer})`);
  if (PartialFailure.safeParse(JSON.parse(answer)).success) throw new Error(`Cannot redrive: the function failed on it again (${answer})`);
};

/** Gives a dead letter to its consumer again. @throws when it fails again or cannot be read; it stays a dead letter then */
export const redriveLetter = async (redrive: Redrive, letter: DeadLetter): Promise<void> => {
  switch (letter.kind) {
    case 'event':
      return invoke(redrive, letter.functionArn, letter.event);
    case 'changes':
      return invoke(redrive, letter.functionArn, await readChanges(redrive.streams, letter.from));
    case 'timer':
      if (redrive.timersQueueUrl === undefined) throw new Error('Cannot redrive the timer: --timers-queue is missing');
      await redrive.sqs.send(new SendMessageCommand({ QueueUrl: redrive.timersQueueUrl, MessageBody: JSON.stringify(letter.timer) }));
      return;
    case 'unreadable':
      throw new Error(`Cannot redrive: ${letter.reason}`);
  }
};
