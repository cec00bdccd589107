import { PutEventsCommand, type EventBridgeClient, type PutEventsRequest } from '@aws-sdk/client-eventbridge';
import type { Bus } from '#shared/ports/bus.ts';
import { retryWithJitter } from '../retry-with-jitter.ts';
import { putEventsRequests } from './put-events-requests.ts';

/** The bus did not take some of a batch. */
class EventsRefused extends Error {
  readonly code = 'events-refused';

  constructor(count: number, errorCode: string) {
    super(`Cannot publish: the bus refused ${count} events with "${errorCode}"`);
    this.name = 'EventsRefused';
  }
}

/** The bus, and what waits between retries. */
export interface EventBridgeBusOptions {
  readonly client: Pick<EventBridgeClient, 'send'>;
  readonly busName: string;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** An EventBridge bus. Of a batch that was taken in part, only the rest is sent again. */
export const createEventBridgeBus = ({ client, busName, sleep }: EventBridgeBusOptions): Bus => {
  const put = async (request: PutEventsRequest): Promise<void> => {
    let open = request.Entries ?? [];
    const sendOpen = async (): Promise<void> => {
      const { Entries: results = [] } = await client.send(new PutEventsCommand({ Entries: open }));
      const failed = results.flatMap(({ ErrorCode: code }) => code ?? []);
      open = open.filter((_, place) => results[place]?.ErrorCode !== undefined);
      if (open.length > 0) throw new EventsRefused(open.length, failed[0] ?? '');
    };
    await retryWithJitter(sendOpen, { isPassing: (error) => error instanceof EventsRefused, sleep });
  };
  return {
    publish: async (events) => {
      for (const request of putEventsRequests(events, busName)) await put(request);
    },
  };
};
