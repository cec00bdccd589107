import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { CLIENT_DEFAULTS } from '../../aws/client-defaults.ts';
import { createItemTable } from '../../aws/dynamodb/create-item-table.ts';
import { createDynamoItemStore } from '../../aws/dynamodb/dynamo-item-store.ts';
import type { HostedItemStore } from '../hosted-item-store.ts';
import { followStream } from './follow-stream.ts';
import { openStreamCopy, type StreamCopy } from './stream-copy.ts';

/** A machine's own DynamoDB takes any credentials, and wants some. */
const OF_THIS_MACHINE = { accessKeyId: 'local', secretAccessKey: 'local' };
const DEFAULT_REGION = 'us-east-1';

/** Which table, and where the copy of its stream is kept. */
export interface HostedDynamoStoreOptions {
  readonly endpoint: string;
  readonly table: string;
  /** The copy's SQLite file, or `:memory:`. */
  readonly path: string;
  readonly clock: { now(): number };
}

const clientOptions = (endpoint: string) => {
  const isOfThisMachine = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
  const hasOwn = process.env['AWS_ACCESS_KEY_ID'] !== undefined || process.env['AWS_PROFILE'] !== undefined;
  return { ...CLIENT_DEFAULTS, endpoint, region: process.env['AWS_REGION'] ?? DEFAULT_REGION, ...(isOfThisMachine && !hasOwn && { credentials: OF_THIS_MACHINE }) };
};

/**
 * The item store on a DynamoDB table of any endpoint, for a host on this machine: the table is made where it is missing, and
 * its stream is the feed. Expired items are DynamoDB's to remove.
 */
export const createHostedDynamoStore = ({ endpoint, table, path, clock }: HostedDynamoStoreOptions): HostedItemStore => {
  const client = new DynamoDBClient(clientOptions(endpoint));
  const streams = new DynamoDBStreamsClient(clientOptions(endpoint));
  const listeners = new Set<() => void>();
  let copy: StreamCopy | undefined;
  let stopFollowing: (() => Promise<void>) | undefined;
  const opened = (): StreamCopy => {
    if (copy) return copy;
    throw new Error('Cannot read the feed: the item store is not open');
  };
  return {
    ...createDynamoItemStore({ client, table, clock }),
    open: async () => {
      const stream = await streamOf(client, { endpoint, table });
      copy = openStreamCopy(path);
      stopFollowing = followStream({
        client: streams,
        stream,
        copy,
        onChanges: () => {
          for (const listener of listeners) listener();
        },
      });
    },
    readFeed: (after, limit) => opened().readFeed(after, limit),
    latestSequence: () => opened().latestSequence(),
    trimFeed: (upTo) => opened().trimFeed(upTo),
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    removeExpired: () => 0,
    close: async () => {
      await stopFollowing?.();
      copy?.close();
      client.destroy();
      streams.destroy();
    },
  };
};

/** Makes the table where it is missing. @returns the name of its stream */
const streamOf = async (client: DynamoDBClient, { endpoint, table }: { readonly endpoint: string; readonly table: string }): Promise<string> => {
  let stream: string | undefined;
  try {
    await createItemTable(client, table);
    stream = (await client.send(new DescribeTableCommand({ TableName: table }))).Table?.LatestStreamArn;
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Error(`Cannot use the table "${table}" of DynamoDB at "${endpoint}": ${reason}`, { cause: error });
  }
  if (stream === undefined) throw new Error(`Cannot use the table "${table}" of DynamoDB at "${endpoint}": it has no stream`);
  return stream;
};
