import { DynamoDBStreamsClient, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { deadLetterOf } from '#infra/aws/redrive/dead-letter.ts';
import { drainLetters } from '#infra/aws/redrive/drain-letters.ts';
import { redriveLetter } from '#infra/aws/redrive/redrive-letter.ts';

const FUNCTION = 'arn:aws:lambda:eu-central-1:111122223333:function:set-deadlines:live';
const STREAM = 'arn:aws:dynamodb:eu-central-1:111122223333:table/items/stream/2026';
const region = 'eu-central-1';
const [lambda, streams, sqs] = [mockClient(LambdaClient), mockClient(DynamoDBStreamsClient), mockClient(SQSClient)];
const redrive = { lambda: new LambdaClient({ region }), streams: new DynamoDBStreamsClient({ region }), sqs: new SQSClient({ region }), timersQueueUrl: 'https://timers' };
beforeEach(() => [lambda, streams, sqs].forEach((mock) => mock.reset()));

const event = { 'detail-type': 'IncidentOpened', detail: { id: 'one' } };
const failedEvent = JSON.stringify({
  version: '1.0',
  requestContext: { requestId: 'r', functionArn: FUNCTION, condition: 'RetriesExhausted', approximateInvokeCount: 3 },
  requestPayload: event,
  responsePayload: { errorType: 'Error', errorMessage: 'Cannot find the centre "yanhu"' },
});
const failedChanges = JSON.stringify({
  requestContext: { requestId: 'r', functionArn: FUNCTION, condition: 'RetryAttemptsExhausted', approximateInvokeCount: 9 },
  DDBStreamBatchInfo: { shardId: 'shard-1', startSequenceNumber: '100', endSequenceNumber: '101', batchSize: 2, streamArn: STREAM },
});
const timer = { id: 'timer-1', centre: 'yanhu', at: 1, reason: { type: 'offer-expires', id: 'transfer-1', version: 2 } };
const record = (sequence: string) => ({ eventName: 'INSERT' as const, dynamodb: { SequenceNumber: sequence, Keys: { pk: { S: 'p' } }, ApproximateCreationDateTime: new Date(5000) } });

describe('a dead letter', () => {
  it('says whom it was for and why it died', () => {
    expect(deadLetterOf(failedEvent)).toEqual({ kind: 'event', functionArn: FUNCTION, event, reason: 'Cannot find the centre "yanhu"' });
    expect(deadLetterOf(failedChanges)).toMatchObject({ kind: 'changes', from: { streamArn: STREAM, shardId: 'shard-1', first: '100', last: '101' } });
    expect(deadLetterOf(JSON.stringify(timer))).toMatchObject({ kind: 'timer', timer });
  });

  it.each(['', '{', '{}', '[]', 'null', '{"requestContext":{}}'])('that is "%s" is unreadable', (body) => {
    expect(deadLetterOf(body).kind).toBe('unreadable');
  });

  it('of an event goes to its function again', async () => {
    lambda.on(InvokeCommand).resolves({});
    await redriveLetter(redrive, deadLetterOf(failedEvent));
    expect(lambda.commandCalls(InvokeCommand)[0]?.args[0].input).toEqual({ FunctionName: FUNCTION, Payload: JSON.stringify(event) });
  });

  it('of changes goes to its function with what the stream still holds, and nothing beyond', async () => {
    streams.on(GetShardIteratorCommand, { ShardIteratorType: 'AT_SEQUENCE_NUMBER', SequenceNumber: '100' }).resolves({ ShardIterator: 'i' });
    streams.on(GetRecordsCommand).resolves({ Records: [record('100'), record('101'), record('102')], NextShardIterator: 'j' });
    lambda.on(InvokeCommand).resolves({ Payload: Buffer.from('{"batchItemFailures":[]}') as never });
    await redriveLetter(redrive, deadLetterOf(failedChanges));
    const { Records: records } = JSON.parse(lambda.commandCalls(InvokeCommand)[0]?.args[0].input.Payload as unknown as string) as { Records: { dynamodb: object }[] };
    expect(records.map(({ dynamodb }) => dynamodb)).toEqual(['100', '101'].map((SequenceNumber) => ({ SequenceNumber, Keys: { pk: { S: 'p' } }, ApproximateCreationDateTime: 5 })));
  });

  it('of changes that the stream has forgotten says so', async () => {
    streams.on(GetShardIteratorCommand).resolves({ ShardIterator: 'i' }).on(GetRecordsCommand).resolves({ Records: [] });
    await expect(redriveLetter(redrive, deadLetterOf(failedChanges))).rejects.toThrow('the stream has forgotten them');
  });

  it.each([
    [{ FunctionError: 'Unhandled', Payload: Buffer.from('{"errorMessage":"again"}') as never }, 'failed again'],
    [{ Payload: Buffer.from('{"batchItemFailures":[{"itemIdentifier":"1"}]}') as never }, 'failed on it again'],
  ])('stays dead when its function fails again', async (answer, why) => {
    lambda.on(InvokeCommand).resolves(answer);
    await expect(redriveLetter(redrive, deadLetterOf(failedEvent))).rejects.toThrow(why);
  });

  it('of a timer goes back to the timers', async () => {
    sqs.on(SendMessageCommand).resolves({});
    await redriveLetter(redrive, deadLetterOf(JSON.stringify(timer)));
    expect(sqs.commandCalls(SendMessageCommand)[0]?.args[0].input).toEqual({ QueueUrl: 'https://timers', MessageBody: JSON.stringify(timer) });
    await expect(redriveLetter({ ...redrive, timersQueueUrl: undefined }, deadLetterOf(JSON.stringify(timer)))).rejects.toThrow('--timers-queue is missing');
  });
});

describe('a queue of dead letters', () => {
  it('is emptied of what was dealt with; what was not stays, with why', async () => {
    sqs
      .on(ReceiveMessageCommand)
      .resolvesOnce({ Messages: [{ Body: failedEvent, ReceiptHandle: 'a' }, { Body: 'nonsense', ReceiptHandle: 'b' }] })
      .resolvesOnce({ Messages: [{ Body: JSON.stringify(timer), ReceiptHandle: 'c' }] })
      .resolves({});
    const dealWith = (letter: { kind: string }) => (letter.kind === 'unreadable' ? Promise.reject(new Error('no')) : Promise.resolve());
    const { done, failed } = await drainLetters(redrive.sqs, 'https://letters', dealWith);
    expect([done, failed.map(({ why }) => why)]).toEqual([2, ['no']]);
    expect(sqs.commandCalls(DeleteMessageCommand).map(({ args: [{ input }] }) => input.ReceiptHandle)).toEqual(['a', 'c']);
  });
});
