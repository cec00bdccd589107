import * as z from 'zod';
import type { BusEvent } from './bus.ts';

/** Who publishes on the bus; rules match on it. */
export const BUS_SOURCE = 'yike';

/** The envelope of the bus: the event's type is `detail-type`, all else stands in `detail`, where rules can match it. */
export const BusEnvelope = z.looseObject({
  'detail-type': z.string(),
  detail: z.strictObject({ id: z.string(), centre: z.string(), data: z.record(z.string(), z.unknown()) }),
});

/** What the bus carries as `detail` for an event. */
export type BusDetail = z.infer<typeof BusEnvelope>['detail'];

/** The `detail` under which an event is published. */
export const detailOfBusEvent = ({ id, centre, detail }: BusEvent): BusDetail => ({ id, centre, data: { ...detail } });
