import { describe, expect, it } from 'vitest';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { KeptOrder, pruned } from '#web/station/orders/kept-order.ts';
import { inDeskOrder, isRinging, stageOf } from '#web/station/orders/order-stage.ts';
import { orderToShow } from '#web/station/orders/order-to-show.ts';
import { afterBoard, ordersOnBoard } from '#web/station/orders/orders-on-board.ts';
import { detailsOfIncident } from '#web/station/orders/order-details.ts';
import { activeRun, incident } from '../little-board.ts';

const HOUR = 3600 * 1000;
const nobody: ReadonlySet<string> = new Set();
const run = (id: string, points: readonly TimePoint[] = ['notified']) => activeRun(id, { unitId: 'u1', incidentId: 'fall', points });
const order = (id: string, points: readonly TimePoint[] = ['notified'], more: Partial<KeptOrder> = {}): KeptOrder => {
  const [found] = ordersOnBoard([run(id, points)]);
  return { ...found!, seenAt: 0, isOver: false, ...more };
};
const orderedAt = (at: number, status: 'active' | 'queued' = 'active'): Assignment => {
  const { run: known } = order('any');
  if (known.status !== 'active') throw new Error('Cannot build the run: it is not active');
  const { points, ...rest } = known;
  return status === 'queued' ? { ...rest, status, orderedAt: at } : { ...rest, status, points, orderedAt: at };
};

/** A run that was ordered at a time and acknowledged. */
const acknowledged = (at: number): Assignment => {
  const { run: known } = order('any', ['notified', 'acknowledged']);
  return known.status === 'active' ? { ...known, orderedAt: at } : known;
};

describe('the orders of a board', () => {
  it('come with the incident that they are about', () =>
    expect(ordersOnBoard([run('run-1'), incident('fall', { priority: 'II' }), incident('other')])).toMatchObject([{ id: 'run-1', incident: { priority: 'II' } }]));
  it('may come before their incident does', () => expect(ordersOnBoard([run('run-1')])).toMatchObject([{ id: 'run-1' }]));
});

describe('what the terminal keeps', () => {
  const details = { version: 3, spokenPlace: '庙后面', patients: [] };

  it('is as the board has it, with the details that were read', () => {
    const after = afterBoard([order('run-1', ['notified'], { details })], ordersOnBoard([run('run-1', ['notified', 'enRoute'])]), 5);
    expect(after).toMatchObject([{ id: 'run-1', isOver: false, seenAt: 5, details }]);
    expect(stageOf(after[0]!, { pressed: nobody })).toBe('underWay');
  });
  it('is over once the board has it no more, since when that was seen', () => {
    const once = afterBoard([order('run-1')], [], 5);
    expect(once).toMatchObject([{ id: 'run-1', isOver: true, seenAt: 5 }]);
    expect(afterBoard(once, [], 9)).toMatchObject([{ seenAt: 5 }]);
  });
  it('can be written down and read again', () => {
    const one = order('run-1', ['notified'], { details });
    expect(KeptOrder.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });
  it('leaves the desk after a shift, unless it is still on the board', () => {
    const orders = [order('old', ['notified'], { isOver: true }), order('late', ['notified'], { isOver: true, seenAt: 2 * HOUR }), order('open')];
    expect(pruned(orders, 13 * HOUR).map(({ id }) => id)).toEqual(['open', 'late']);
  });
});

describe('an order', () => {
  const ringsAt = (one: KeptOrder, now: number, pressed: ReadonlySet<string> = nobody): boolean => isRinging(one, { pressed, now });

  it('rings until it is acknowledged', () => {
    expect(ringsAt(order('run-1'), 1000)).toBe(true);
    expect(ringsAt(order('run-1', ['notified', 'acknowledged']), 1000)).toBe(false);
  });
  it('is silent as soon as it was pressed, though the server has not heard', () => expect(ringsAt(order('run-1'), 1000, new Set(['run-1']))).toBe(false));
  it('is silent when it is the next one', () => expect(ringsAt(order('run-1', [], { run: orderedAt(0, 'queued') }), 1000)).toBe(false));
  it('is silent once it was taken away', () => expect(ringsAt(order('run-1', ['notified'], { isOver: true }), 1000)).toBe(false));
  it('rings no longer than half an hour while nothing is heard of it', () => {
    expect(ringsAt(order('run-1'), 0.5 * HOUR - 1)).toBe(true);
    expect(ringsAt(order('run-1'), 0.5 * HOUR)).toBe(false);
    expect(ringsAt(order('run-1', ['notified'], { seenAt: HOUR }), HOUR + 1)).toBe(true);
  });
});

describe('the desk', () => {
  it('has on top what rings, the longest waiting first, and at the bottom what is over, the last one first', () => {
    const orders = [
      order('over-1', ['notified'], { isOver: true }),
      order('next', [], { run: orderedAt(0, 'queued') }),
      order('rings-later', ['notified'], { run: orderedAt(9) }),
      order('rolling', ['notified', 'enRoute']),
      order('heard', ['notified', 'acknowledged']),
      order('over-2', ['notified'], { isOver: true, run: orderedAt(9) }),
      order('rings-first', ['notified']),
    ];
    expect(inDeskOrder(orders, { pressed: nobody }).map(({ id }) => id)).toEqual(['rings-first', 'rings-later', 'heard', 'rolling', 'next', 'over-2', 'over-1']);
  });
});

describe('the details of an order', () => {
  it('are what was sealed, patients merged away left out, and nothing that is empty', () => {
    const fall = incident('fall', { isActive: true });
    if (fall.kind !== 'incident') throw new Error('Cannot build the incident');
    const patient = { status: 'unknown', incidentId: 'fall', mode: 'real' };
    const answer = {
      id: 'fall',
      version: 4,
      incident: fall.state,
      assignments: [],
      patients: [
        { id: 'p1', version: 1, patient, identity: { name: '王某', sex: 'female', birthYear: 1950 } },
        { id: 'p2', version: 2, patient: { status: 'merged', into: 'p1' } },
      ],
      caller: { name: '', telephone: '13800000000' },
      timeline: [],
    } as unknown as Parameters<typeof detailsOfIncident>[0];
    expect(detailsOfIncident(answer)).toEqual({ version: 4, caller: { telephone: '13800000000' }, patients: [{ id: 'p1', name: '王某', sex: 'female', birthYear: 1950 }] });
  });
});

describe('the order that lies open', () => {
  const [early, late] = [order('early', ['notified', 'acknowledged'], { run: acknowledged(1) }), order('late', ['notified', 'acknowledged'], { run: acknowledged(2) })];
  const shows = (orders: readonly KeptOrder[], chosen?: string): string | undefined => orderToShow(orders, { chosen, pressed: nobody })?.id;

  it('is the one that was chosen', () => expect(shows([early, late], 'early')).toBe('early'));
  it('is the one that rings, whatever was chosen, until another ringing one is', () => {
    const ringing = [order('rings-1'), order('rings-2')];
    expect(shows([...ringing, early], 'early')).toBe('rings-1');
    expect(shows([...ringing, early], 'rings-2')).toBe('rings-2');
  });
  it('is else the latest, and none that is over', () => {
    expect(shows([early, late])).toBe('late');
    expect(shows([order('over', ['notified'], { isOver: true })])).toBeUndefined();
  });
});
