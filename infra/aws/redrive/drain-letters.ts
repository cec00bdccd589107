import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { deadLetterOf, type DeadLetter } from './dead-letter.ts';

/** SQS hands over so many at once. */
const MOST_AT_ONCE = 10;
/** A letter is out of sight for so long; what fails is seen again afterwards. */
const OUT_OF_SIGHT_SECONDS = 120;

/** What became of each letter. */
export interface Drained {
  readonly done: number;
  readonly failed: readonly { readonly letter: DeadLetter; readonly why: string }[];
}

/** Takes each letter of a queue once, and deletes those that were dealt with. */
export const drainLetters = async (sqs: Pick<SQSClient, 'send'>, queueUrl: string, dealWith: (letter: DeadLetter) => Promise<void>): Promise<Drained> => {
  const failed: { letter: DeadLetter; why: string }[] = [];
  let done = 0;
  for (;;) {
    const { Messages: messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: MOST_AT_ONCE, VisibilityTimeout: OUT_OF_SIGHT_SECONDS, WaitTimeSeconds: 1 }));
    if (messages.length === 0) return { done, failed };
    for (const { Body: body = '', ReceiptHandle: receipt } of messages) {
      const letter = deadLetterOf(body);
      try {
        await dealWith(letter);
        await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receipt }));
        done++;
      } catch (error) {
        failed.push({ letter, why: error instanceof Error ? error.message : String(error) });
      }
    }
  }
};
