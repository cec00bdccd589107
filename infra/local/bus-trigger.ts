import { randomUUID } from 'node:crypto';
import type { EventBridgeEvent } from 'aws-lambda';
import { BUS_SOURCE, detailOfBusEvent, type BusDetail } from '#shared/ports/bus-envelope.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import { invoke, type FunctionSource } from './lambda-function.ts';

const eventOf = (event: BusEvent): EventBridgeEvent<string, BusDetail> => ({
  version: '0',
  id: randomUUID(),
  'detail-type': event.type,
  source: BUS_SOURCE,
  account: '000000000000',
  time: new Date().toISOString(),
  region: 'local',
  resources: [],
  detail: detailOfBusEvent(event),
});

/** Calls a function with an event as a rule of the bus would. It throws what the function throws. */
export const busTrigger =
  (functions: FunctionSource, name: string) =>
  async (event: BusEvent): Promise<void> => {
    await invoke(functions, name, eventOf(event));
  };
