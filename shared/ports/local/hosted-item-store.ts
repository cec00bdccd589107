import type { ItemStore } from '../item-store.ts';
import type { FeedRow } from './item-table.ts';

/** The changes of a store, for the local host to drive consumers with. */
export interface HostedFeed {
  /** Changes after a sequence (0: from the start), in order within a partition. */
  readFeed(after: number, limit: number): readonly FeedRow[];
  /** The sequence of the latest change; 0 when there is none. */
  latestSequence(): number;
  /** Forgets changes up to and including a sequence, which every consumer has passed. */
  trimFeed(upTo: number): void;
  /** Calls the listener whenever there may be new changes; returns how to stop that. */
  onCommit(listener: () => void): () => void;
}

/** An item store as the local host runs it, whatever keeps the items. */
export interface HostedItemStore extends ItemStore, HostedFeed {
  /** Makes ready what the first use would, so that what is wrong shows at the start. */
  open(): unknown;
  /** Removes some items that have expired, telling the feed; returns how many. */
  removeExpired(): number;
  close(): void | Promise<void>;
}
