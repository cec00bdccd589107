import { describe, expect, it } from 'vitest';
import { BackfilledOrder } from '#shared/schemas/backfill.ts';
import { backfilled, toldText, toldTime, withPhonePoint, type PhoneOrder } from '#web/console/cut-off/phone-order.ts';

const order: PhoneOrder = { orderId: 'phone-1', purpose: { kind: 'known', incidentId: 'i1' }, unitId: 'u1', orderedAt: 1_000_000, points: {} };

describe('an order by telephone', () => {
  it('is entered with the points that were told, in their order', () => {
    const told = withPhonePoint(withPhonePoint(order, 'onScene', 3_000_000), 'enRoute', 2_000_000);
    const entered = backfilled(told, 'i1');
    expect(entered.points).toEqual([{ point: 'enRoute', at: 2_000_000 }, { point: 'onScene', at: 3_000_000 }]);
    expect(BackfilledOrder.safeParse(entered).success).toBe(true);
  });

  it('loses a point that is struck out', () => {
    expect(withPhonePoint(withPhonePoint(order, 'onScene', 3_000_000), 'onScene', undefined).points).toEqual({});
  });
});

describe('a time that was told', () => {
  const now = new Date(2026, 0, 5, 0, 30).getTime();

  it('is the last moment at which a clock showed it', () => {
    expect(toldTime('0:10', now)).toBe(new Date(2026, 0, 5, 0, 10).getTime());
    expect(toldTime('23:50', now)).toBe(new Date(2026, 0, 4, 23, 50).getTime());
    expect(toldTime('0030', now)).toBe(now);
  });

  it.each(['', 'soon', '24:00', '12:60', '7'])('is none: "%s"', (text) => {
    expect(toldTime(text, now)).toBeUndefined();
  });

  it('reads back as it was told', () => {
    expect(toldTime(toldText(now), now + 5000)).toBe(now);
  });
});
