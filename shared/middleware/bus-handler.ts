import middy from '@middy/core';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import { BusEnvelope, type BusDetail } from '#shared/ports/bus-envelope.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import { loggerOf } from './logger.ts';

/** A function behind a rule of the bus, as Lambda and the local bus call it. */
export type BusHandler = (event: EventBridgeEvent<string, BusDetail>, context: Context) => Promise<undefined>;

/** Wraps a consumer of the bus. It throws what the function throws: the bus tries again, then keeps the event as a dead letter. */
export const busHandler = (name: string, run: (event: BusEvent) => Promise<void>): BusHandler => {
  const logger = loggerOf(name);
  return middy<EventBridgeEvent<string, BusDetail>, undefined>().handler(async (given: EventBridgeEvent<string, BusDetail>) => {
    const { 'detail-type': type, detail } = BusEnvelope.parse(given);
    try {
      await run({ id: detail.id, centre: detail.centre, type, detail: detail.data });
    } catch (error) {
      logger.error('event failed', { eventId: detail.id, type, error });
      throw error;
    }
    return undefined;
  });
};
