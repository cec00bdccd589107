import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { StreamReader } from '../../aws/dynamodb/stream-reader.ts';
import type { StreamCopy } from './stream-copy.ts';

/** DynamoDB lets a shard be read five times a second. */
const BETWEEN_READS_MILLISECONDS = 200;
const AFTER_A_FAILURE_MILLISECONDS = 2_000;

/** What to follow, where to keep it, and whom to tell. */
export interface FollowOptions {
  readonly client: Pick<DynamoDBStreamsClient, 'send'>;
  readonly stream: string;
  readonly copy: StreamCopy;
  readonly onChanges: () => void;
}

/** Copies a stream as it grows, until stopped; after a failure it goes on where the copy ends. @returns how to stop */
export const followStream = ({ client, stream, copy, onChanges }: FollowOptions): (() => Promise<void>) => {
  const stopping = new AbortController();
  const { signal } = stopping;
  // A pause holds up no process that has nothing else to do.
  const pause = (milliseconds: number): Promise<unknown> => wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  const follow = async (): Promise<void> => {
    const reader = new StreamReader(client, { stream, positions: copy.positionsIn(stream) });
    while (!signal.aborted) {
      for await (const batch of reader.read()) {
        copy.add(stream, batch);
        onChanges();
      }
      await pause(BETWEEN_READS_MILLISECONDS);
    }
  };
  const following = (async () => {
    while (!signal.aborted) {
      await follow().catch((error: unknown) => {
        if (!signal.aborted) process.emitWarning(`Cannot read the stream "${stream}": ${error instanceof Error ? error.message : String(error)}`);
      });
      await pause(AFTER_A_FAILURE_MILLISECONDS);
    }
  })();
  return async () => {
    stopping.abort();
    await following;
  };
};
