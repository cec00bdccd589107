import type { Bus, BusEvent } from '../bus.ts';

/** A consumer of the bus; an event may come to it more than once. */
export type BusConsumer = (event: BusEvent) => Promise<void>;

/** The bus of one process: what it publishes is what its consumers get. */
export interface LocalBus extends Bus {
  /** Hands events of these types to a consumer. @returns how to stop */
  subscribe(types: readonly string[], consumer: BusConsumer): () => void;
}

/**
 * A bus within the process. It keeps nothing itself: the change feed, which is durable, publishes again what a consumer failed on,
 * because `publish` throws then. One that fails keeps nothing from the others.
 */
export const createBus = (): LocalBus => {
  const subscriptions = new Set<{ readonly types: ReadonlySet<string>; readonly consumer: BusConsumer }>();
  return {
    publish: async (events) => {
      const failures: unknown[] = [];
      for (const event of events) {
        for (const { types, consumer } of subscriptions) {
          if (types.has(event.type)) await consumer(event).catch((error: unknown) => failures.push(error));
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, `Cannot publish: ${failures.length} deliveries failed`);
    },
    subscribe: (types, consumer) => {
      const subscription = { types: new Set(types), consumer };
      subscriptions.add(subscription);
      return () => subscriptions.delete(subscription);
    },
  };
};

/** This process's bus. */
export const bus: LocalBus = createBus();
