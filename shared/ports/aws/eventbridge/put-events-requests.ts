import type { PutEventsRequest, PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { BUS_SOURCE, detailOfBusEvent } from '#shared/ports/bus-envelope.ts';
import type { BusEvent } from '#shared/ports/bus.ts';

/** EventBridge takes so many entries and bytes in one request. */
const MOST_ENTRIES = 10;
const MOST_BYTES = 256 * 1024;

const entryOf = (event: BusEvent, busName: string): PutEventsRequestEntry => ({
  EventBusName: busName,
  Source: BUS_SOURCE,
  DetailType: event.type,
  Detail: JSON.stringify(detailOfBusEvent(event)),
});

const bytesOf = ({ Source: source = '', DetailType: type = '', Detail: detail = '' }: PutEventsRequestEntry): number =>
  Buffer.byteLength(source) + Buffer.byteLength(type) + Buffer.byteLength(detail);

/** The requests that hand over events in their order, each within the limits of one request. */
export const putEventsRequests = (events: readonly BusEvent[], busName: string): readonly PutEventsRequest[] => {
  const batches: PutEventsRequestEntry[][] = [];
  let room = 0;
  for (const event of events) {
    const entry = entryOf(event, busName);
    const bytes = bytesOf(entry);
    const batch = batches.at(-1);
    if (batch && batch.length < MOST_ENTRIES && bytes <= room) {
      batch.push(entry);
      room -= bytes;
    } else {
      batches.push([entry]);
      room = MOST_BYTES - bytes;
    }
  }
  return batches.map((entries) => ({ Entries: entries }));
};
