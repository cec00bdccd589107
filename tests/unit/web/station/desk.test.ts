import { describe, expect, it } from 'vitest';
import type { KeptOrder } from '#web/station/orders/kept-order.ts';
import { ordersOnBoard } from '#web/station/orders/orders-on-board.ts';
import { nextToSend, stillNeeded, withAnswer, withoutPress, withPress, type Acknowledgement } from '#web/station/outbox/acknowledgement.ts';
import { forgetStation, keepValue, keptNames, keptValue } from '#web/station/kept-in-browser.ts';
import { lastSeenAt } from '#web/station/layout/last-seen-at.ts';
import { nextToPrint, WAIT_FOR_DETAILS_MILLISECONDS } from '#web/station/print/print-queue.ts';
import { membersOf, newCrewDraft, troubleOf } from '#web/station/units/crew-draft.ts';
import { unitsAtDesk } from '#web/station/units/units-at-desk.ts';
import { littleCentre } from '../little-centre.ts';
import { activeRun, unit } from '../little-board.ts';
import * as z from 'zod';

const onDuty = { stationId: 'east-station' } as const;
const newOrder = (id: string): KeptOrder => ({ ...ordersOnBoard([activeRun(id, { unitId: 'u1', incidentId: 'fall', points: ['notified'] })])[0]!, seenAt: 0, isOver: false });
const details = { version: 1, patients: [] };

describe('the units of a station', () => {
  const desk = (entries: Parameters<typeof unitsAtDesk>[0]['entries']) => unitsAtDesk({ stationId: 'east-station', fleet: littleCentre.units, entries, crews: new Map([['u1', { how: 'none' }]]) });

  it('are its own, off duty where the board does not show them', () => expect(desk([]).map(({ unit: { id }, activity }) => [id, activity])).toEqual([['u1', 'offDuty'], ['u2', 'offDuty']]));
  it('are also those that serve there on this shift', () => expect(desk([unit('u3', { status: 'atStation', ...onDuty, standsAt: 'east-station' })]).map(({ unit: { id } }) => id)).toEqual(['u1', 'u2', 'u3']));
  it('are no more those that served there and went home', () => expect(desk([unit('u3', { status: 'offDuty', leftStationId: 'east-station' })]).map(({ unit: { id } }) => id)).toEqual(['u1', 'u2']));
  it('show what they do, with their crew and what waits for them', () => {
    const [first] = desk([unit('u1', { status: 'assigned', ...onDuty, assignmentId: 'run-1', next: ['run-2'] }), activeRun('run-1', { unitId: 'u1', incidentId: 'fall', points: ['notified', 'onScene'] })]);
    expect(first).toMatchObject({ activity: 'onScene', nextCount: 1, crew: { how: 'none' } });
  });
});

describe('signing a crew in', () => {
  it('needs no typing where the roster names it', () => {
    const draft = newCrewDraft({ how: 'rostered', level: 'advanced', memberIds: ['wang', 'li'], stationId: 'east-station', since: 0, until: 1 });
    expect([draft.level, membersOf(draft), troubleOf(draft)]).toEqual(['advanced', ['wang', 'li'], undefined]);
  });
  it('takes over where another crew is signed in', () => expect(newCrewDraft({ how: 'signed-in', level: 'basic', memberIds: ['wang'], since: 0 }).beside).toBe('take-over'));
  it('reads names however they are parted, each once', () => expect(membersOf({ members: ' wang，li、 wang\nzhao,' })).toEqual(['wang', 'li', 'zhao']));
  it.each([
    ['', 'nobody'],
    ['a b c d e f g', 'too-many'],
    ['王医生', 'not-an-id'],
  ] as const)('of "%s" is refused: %s', (members, trouble) => expect(troubleOf({ members, level: 'basic', beside: undefined })).toBe(trouble));
});

describe('an acknowledgement', () => {
  const press: Acknowledgement = { assignmentId: 'run-1', commandId: 'c1', deviceAt: 5, isAnswered: false };
  it('is sent once, however often it is pressed', () => expect(withPress([press], { ...press, commandId: 'c2' })).toEqual([press]));
  const other: Acknowledgement = { ...press, assignmentId: 'run-2', commandId: 'c2' };
  it('goes in the order of the presses, each until it was answered', () => {
    expect(nextToSend([press, other])).toEqual(press);
    expect(nextToSend(withAnswer([press, other], 'c1'))).toEqual(other);
  });
  it('that was refused is gone', () => expect(withoutPress([press, other], 'c1')).toEqual([other]));
  it('is kept until the board shows it, so that nothing rings in between', () => {
    const answered = withAnswer([press, other], 'c1');
    expect(stillNeeded(answered, new Set(['run-1']))).toBe(answered);
    expect(stillNeeded(answered, new Set())).toEqual([other]);
  });
});

describe('printing by itself', () => {
  const print = (orders: readonly KeptOrder[], now: number, printed: readonly string[] = []): string | undefined => nextToPrint(orders, { printed: new Set(printed), now })?.id;

  it('waits for the details of an order', () => {
    expect(print([newOrder('run-1')], 100)).toBeUndefined();
    expect(print([{ ...newOrder('run-1'), details }], 100)).toBe('run-1');
  });
  it('does without them when they do not come', () => expect(print([newOrder('run-1')], WAIT_FOR_DETAILS_MILLISECONDS)).toBe('run-1'));
  it('prints each order once', () => expect(print([{ ...newOrder('run-1'), details }, { ...newOrder('run-2'), details }], 100, ['run-1'])).toBe('run-2'));
  it('does not print what is over', () => expect(print([{ ...newOrder('run-1'), details, isOver: true }], 100)).toBeUndefined());
});

describe('the browser', () => {
  const memory = (): Storage => {
    const items = new Map<string, string>();
    return { getItem: (name: string) => items.get(name) ?? null, setItem: (name: string, text: string) => void items.set(name, text), removeItem: (name: string) => void items.delete(name) } as unknown as Storage;
  };
  const { orders } = keptNames('east-station');

  it('keeps what it is given', () => {
    const store = memory();
    expect(keepValue(store, orders, [1])).toBe(true);
    expect(keptValue(store, orders, z.array(z.number()))).toEqual([1]);
  });
  it('gives nothing where what is kept has another shape, or is no JSON', () => {
    const store = memory();
    keepValue(store, orders, 'text');
    expect(keptValue(store, orders, z.array(z.number()))).toBeUndefined();
    store.setItem(orders, '{');
    expect(keptValue(store, orders, z.array(z.number()))).toBeUndefined();
  });
  it('that has no room left says so and goes on', () => {
    const full: Storage = Object.assign(memory(), { setItem: () => { throw new Error('Cannot keep: the quota is used up'); } });
    expect(keepValue(full, orders, [1])).toBe(false);
  });
  it('forgets everything of a station on signing out', () => {
    const store = memory();
    for (const name of Object.values(keptNames('east-station'))) keepValue(store, name, [1]);
    forgetStation(store, 'east-station');
    expect(Object.values(keptNames('east-station')).map((name) => store.getItem(name))).toEqual([null, null, null, null, null]);
  });
});

describe('the age of what is kept', () => {
  it('is that of the last thing heard', () => expect([lastSeenAt([{ seenAt: 3 }, { seenAt: 9 }], { at: 5 }), lastSeenAt([], { at: 5 })]).toEqual([9, 5]));
  it('is unknown where nothing is kept', () => expect(lastSeenAt([], null)).toBeUndefined());
});
