import { describe, expect, it } from 'vitest';
import type { BusEvent } from '#shared/ports/bus.ts';
import { createBus } from '#shared/ports/local/bus.ts';

const event = (type: string, version = 1): BusEvent => ({ id: `yanhu/unit/unit-1/${version}`, centre: 'yanhu', type, detail: {} });

/** A consumer that notes what it is told. */
const listener = () => {
  const heard: string[] = [];
  return {
    heard,
    consumer: ({ id }: BusEvent) => {
      heard.push(id);
      return Promise.resolve();
    },
  };
};

describe('the local bus', () => {
  it('hands each consumer the types it asked for, in order', async () => {
    const bus = createBus();
    const [one, other] = [listener(), listener()];
    bus.subscribe(['UnitAssigned'], one.consumer);
    bus.subscribe(['UnitAssigned', 'UnitReleased'], other.consumer);
    await bus.publish([event('UnitAssigned', 1), event('UnitReleased', 2), event('UnitMovedUp', 3)]);
    expect(one.heard).toEqual(['yanhu/unit/unit-1/1']);
    expect(other.heard).toEqual(['yanhu/unit/unit-1/1', 'yanhu/unit/unit-1/2']);
  });

  it('tells the publisher of a failure, after all others have heard', async () => {
    const bus = createBus();
    const other = listener();
    bus.subscribe(['UnitAssigned'], () => Promise.reject(new Error('down')));
    bus.subscribe(['UnitAssigned'], other.consumer);
    await expect(bus.publish([event('UnitAssigned', 1), event('UnitAssigned', 2)])).rejects.toThrow('Cannot publish: 2 deliveries failed');
    expect(other.heard).toHaveLength(2);
  });

  it('tells nothing to who no longer listens', async () => {
    const bus = createBus();
    const one = listener();
    const stop = bus.subscribe(['UnitAssigned'], one.consumer);
    stop();
    await bus.publish([event('UnitAssigned')]);
    expect(one.heard).toEqual([]);
  });
});
