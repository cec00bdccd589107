import {
  DescribeStreamCommand,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
  type DynamoDBStreamsClient,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import type { Change } from '#shared/ports/item-store.ts';
import { changeOfStreamRecord } from './change-of-stream-record.ts';

/** Changes that were read from one shard, and where the reader then stands in it. */
export interface ShardBatch {
  readonly shardId: string;
  readonly changes: readonly Change[];
  readonly position: ShardPosition;
}

/** How far a shard was read: to its last sequence number so far, and whether it is over. */
export interface ShardPosition {
  readonly last?: string | undefined;
  readonly isOver: boolean;
}

/** Where a stream was read to before, by shard. */
export type ShardPositions = ReadonlyMap<string, ShardPosition>;

/**
 * Reads a table's stream, for a host that has no Lambda to be called by it. A shard is read after the one that it came from, so that the
 * changes of a partition keep their order. What the stream has dropped (after 24 hours) is gone: reading goes on with what it still has.
 */
export class StreamReader {
  readonly #client: Pick<DynamoDBStreamsClient, 'send'>;
  readonly #stream: string;
  readonly #positions: Map<string, ShardPosition>;
  readonly #iterators = new Map<string, string>();
  #shards: readonly Shard[] = [];

  constructor(client: Pick<DynamoDBStreamsClient, 'send'>, { stream, positions }: { readonly stream: string; readonly positions: ShardPositions }) {
    this.#client = client;
    this.#stream = stream;
    this.#positions = new Map(positions);
  }

  /** What is new in each shard that can be read now. A batch that was not kept must be forgotten with its reader. */
  async *read(): AsyncGenerator<ShardBatch> {
    if (this.#readable().length === 0) this.#shards = await this.#describe();
    for (const { ShardId: shardId = '' } of this.#readable()) {
      const batch = await this.#readShard(shardId);
      if (!batch) continue;
      this.#positions.set(shardId, batch.position);
      if (batch.position.isOver) this.#shards = [];
      if (batch.changes.length > 0 || batch.position.isOver) yield batch;
    }
  }

  #readable(): readonly Shard[] {
    const ids = new Set(this.#shards.map(({ ShardId: id }) => id));
    const isOver = (id: string | undefined): boolean => this.#positions.get(id ?? '')?.isOver === true;
    return this.#shards.filter(({ ShardId: id, ParentShardId: parent }) => !isOver(id) && (!ids.has(parent) || isOver(parent)));
  }

  async #describe(): Promise<readonly Shard[]> {
    const shards: Shard[] = [];
    let from: string | undefined;
    do {
      const { StreamDescription: page } = await this.#client.send(new DescribeStreamCommand({ StreamArn: this.#stream, ExclusiveStartShardId: from }));
      shards.push(...(page?.Shards ?? []));
      from = page?.LastEvaluatedShardId;
    } while (from !== undefined);
    return shards;
  }

  async #readShard(shardId: string): Promise<ShardBatch | undefined> {
    const iterator = this.#iterators.get(shardId) ?? (await this.#iteratorOf(shardId));
    try {
      const { Records: records = [], NextShardIterator: next } = await this.#client.send(new GetRecordsCommand({ ShardIterator: iterator }));
      if (next === undefined) this.#iterators.delete(shardId);
      else this.#iterators.set(shardId, next);
      const changes = records.map(changeOfStreamRecord);
      const last = changes.at(-1)?.sequence ?? this.#positions.get(shardId)?.last;
      return { shardId, changes, position: { last, isOver: next === undefined } };
    } catch (error) {
      this.#iterators.delete(shardId);
      if (error instanceof TrimmedDataAccessException) this.#positions.delete(shardId);
      else if (!(error instanceof ExpiredIteratorException)) throw error;
      return undefined;
    }
  }

  async #iteratorOf(shardId: string): Promise<string> {
    const last = this.#positions.get(shardId)?.last;
    const where = last === undefined ? { ShardIteratorType: 'TRIM_HORIZON' as const } : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: last };
    const { ShardIterator: iterator = '' } = await this.#client.send(new GetShardIteratorCommand({ StreamArn: this.#stream, ShardId: shardId, ...where }));
    this.#iterators.set(shardId, iterator);
    return iterator;
  }
}
