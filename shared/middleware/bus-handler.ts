import middy from '@middy/core';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import type { BusEvent } from '#shared/ports/bus.ts';
import { loggerOf } from './logger.ts';

/** Who publishes on the bus; rules match on it. */
export const BUS_SOURCE = 'yike';

/** The envelope of the bus: the event's type is `detail-type`, all else stands in `detail`, where rules can match it. */
const Envelope = z.looseObject({
  'detail-type': z.string(),
  detail: z.strictObject({ id: z.string(), centre: z.string(), data: z.record(z.string(), z.unknown()) }),
});

/** What the bus carries as `detail` for an event. */
export type BusDetail = z.infer<typeof Envelope>['detail'];

/** The `detail` under which an event is published. */
export const detailOfBusEvent = ({ id, centre, detail }: BusEvent): BusDetail => ({ id, centre, data: { ...detail } });

/** A function behind a rule of the bus, as Lambda and the local bus call it. */
export type BusHandler = (event: EventBridgeEvent<string, BusDetail>, context: Context) => Promise<undefined>;

/** Wraps a consumer of the bus. It throws what the function throws: the bus tries again, then keeps the event as a dead letter. */
export const busHandler = (name: string, run: (event: BusEvent) => Promise<void>): BusHandler => {
  const logger = loggerOf(name);
  return middy<EventBridgeEvent<string, BusDetail>, undefined>().handler(async (given: EventBridgeEvent<string, BusDetail>) => {
    const { 'detail-type': type, detail } = Envelope.parse(given);
    try {
      await run({ id: detail.id, centre: detail.centre, type, detail: detail.data });
    } catch (error) {
      logger.error('event failed', { eventId: detail.id, type, error });
      throw error;
    }
    return undefined;
  });
};
