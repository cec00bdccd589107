import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetter } from '#infra/aws/redrive/dead-letter.ts';
import { drainLetters } from '#infra/aws/redrive/drain-letters.ts';
import { redriveLetter } from '#infra/aws/redrive/redrive-letter.ts';
import { runCommand } from './kit/run-command.ts';
import { needText } from './kit/option-value.ts';

const describe = (letter: DeadLetter): string => {
  switch (letter.kind) {
    case 'event':
      return `event for ${letter.functionArn}: ${letter.reason}`;
    case 'changes':
      return `changes ${letter.from.first} to ${letter.from.last} for ${letter.functionArn}: ${letter.reason}`;
    case 'timer':
      return `timer "${letter.timer.id}": ${letter.reason}`;
    case 'unreadable':
      return `unreadable: ${letter.reason}`;
  }
};

/** Says what a letter is and leaves it: the queue shows it again when its time out of sight is over. */
const leave = (letter: DeadLetter): Promise<never> => Promise.reject(new Error(describe(letter)));

await runCommand({
  name: 'redrive --',
  says: 'Gives dead letters to their consumers again. A letter is deleted once its consumer has taken it; every consumer may see a letter twice.',
  options: {
    queue: { value: 'URL', says: 'the queue of dead letters (an output of the messaging stack)' },
    'timers-queue': { value: 'URL', says: 'where dead timers go back to (an output of the messaging stack)' },
    list: { says: 'only says what is there and why' },
  },
  run: async (given) => {
    const queueUrl = needText(given, 'queue');
    const sqs = new SQSClient();
    const redrive = { sqs, lambda: new LambdaClient(), streams: new DynamoDBStreamsClient(), timersQueueUrl: given.text['timers-queue'] };
    const isListing = given.switches.has('list');
    const { done, failed } = await drainLetters(sqs, queueUrl, isListing ? leave : (letter) => redriveLetter(redrive, letter));
    for (const { letter, why } of failed) console.log(isListing ? why : `${describe(letter)} — ${why}`);
    if (isListing) {
      console.log(`${failed.length} dead letter(s).`);
      return 0;
    }
    console.log(`${done} dead letter(s) taken, ${failed.length} left.`);
    return failed.length > 0 ? 1 : 0;
  },
});
