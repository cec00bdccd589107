import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEventBridgeBus } from '#shared/ports/aws/eventbridge/event-bridge-bus.ts';
import { putEventsRequests } from '#shared/ports/aws/eventbridge/put-events-requests.ts';
import type { BusEvent } from '#shared/ports/bus.ts';

const event = (version: number, detail: Record<string, unknown> = {}): BusEvent => ({ id: `yanhu/incident/1/${version}`, centre: 'yanhu', type: 'IncidentOpened', detail });
const events = (count: number): BusEvent[] => Array.from({ length: count }, (_, version) => event(version));

describe('the requests of a batch of events', () => {
  it('say who, what and on which bus', () => {
    expect(putEventsRequests([event(7, { id: '1' })], 'bus')).toEqual([
      {
        Entries: [
          {
            EventBusName: 'bus',
            Source: 'yike',
            DetailType: 'IncidentOpened',
            Detail: '{"id":"yanhu/incident/1/7","centre":"yanhu","data":{"id":"1"}}',
          },
        ],
      },
    ]);
  });

  it('hold ten events at most, in order', () => {
    const requests = putEventsRequests(events(23), 'bus');
    expect(requests.map(({ Entries: entries }) => entries?.length)).toEqual([10, 10, 3]);
    expect(requests[2]?.Entries?.[2]?.Detail).toContain('/22"');
  });

  it('hold 256 kB at most', () => {
    const large = event(1, { text: 'x'.repeat(100_000) });
    expect(putEventsRequests([large, large, large], 'bus').map(({ Entries: entries }) => entries?.length)).toEqual([2, 1]);
  });
});

describe('the EventBridge bus', () => {
  const eventBridge = mockClient(EventBridgeClient);
  const bus = createEventBridgeBus({ client: new EventBridgeClient({ region: 'eu-central-1' }), busName: 'bus', sleep: () => Promise.resolve() });
  const sent = (): unknown[] => eventBridge.commandCalls(PutEventsCommand).map(({ args: [{ input }] }) => input.Entries?.map(({ Detail: detail }) => /\d(?=","centre)/.exec(detail ?? '')?.[0]));
  beforeEach(() => eventBridge.reset());

  it('sends again what was refused, and only that', async () => {
    const refused = { ErrorCode: 'ThrottlingException' };
    eventBridge
      .on(PutEventsCommand)
      .resolvesOnce({ FailedEntryCount: 2, Entries: [{ EventId: 'a' }, refused, { EventId: 'b' }, refused] })
      .resolvesOnce({ FailedEntryCount: 1, Entries: [{ EventId: 'c' }, refused] })
      .resolvesOnce({ FailedEntryCount: 0, Entries: [{ EventId: 'd' }] });
    await bus.publish(events(4));
    expect(sent()).toEqual([['0', '1', '2', '3'], ['1', '3'], ['3']]);
  });

  it('throws when events are refused to the end, so that the feed brings them again', async () => {
    eventBridge.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] });
    await expect(bus.publish(events(1))).rejects.toThrow('Cannot publish: the bus refused 1 events with "InternalFailure"');
    expect(sent()).toHaveLength(6);
  });

  it('asks for nothing when there is nothing', async () => {
    await bus.publish([]);
    expect(sent()).toEqual([]);
  });
});
