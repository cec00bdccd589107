import type { EventBridgeEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import { BUS_SOURCE, detailOfBusEvent, type BusDetail } from '#shared/ports/bus-envelope.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import { lambdaContext } from '#tests/support/http-event.ts';

const event: BusEvent = { id: 'yanhu/unit/u-1/3', centre: 'yanhu', type: 'UnitAssigned', detail: { assignmentId: 'a-1' } };
const onBus = { source: BUS_SOURCE, 'detail-type': event.type, detail: detailOfBusEvent(event) } as EventBridgeEvent<string, BusDetail>;

describe('a bus handler', () => {
  it('hands over the event as it was published', async () => {
    const seen: BusEvent[] = [];
    await busHandler('roll-up', (one) => Promise.resolve(void seen.push(one)))(onBus, lambdaContext);
    expect(seen).toEqual([event]);
  });

  it('throws what failed, so that the bus tries again', async () => {
    const handler = busHandler('roll-up', () => Promise.reject(new Error('no')));
    await expect(handler(onBus, lambdaContext)).rejects.toThrow('no');
  });

  it('refuses what is not in the envelope', async () => {
    const handler = busHandler('roll-up', () => Promise.resolve());
    await expect(handler({ ...onBus, detail: {} as BusDetail }, lambdaContext)).rejects.toThrow();
  });
});
