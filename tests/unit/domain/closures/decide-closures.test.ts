import { describe, expect, it } from 'vitest';
import type { ClosuresEvent } from '#events/closures.ts';
import { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { closuresInForce, closuresLifecycle, inForce, type Closures } from '#shared/domain/closures/closures.ts';
import { decideClosures, MOST_CLOSURES, type ClosuresCommand } from '#shared/domain/closures/decide-closures.ts';
import { MOST_CORNERS, type ClosedPart } from '#shared/schemas/road-closure.ts';
import { minute, recorded } from '#tests/support/builders.ts';

const bridge: ClosedPart = { kind: 'road', at: [110.85, 34.92] };
const closed = (closureId: string, until?: number): ClosuresEvent => ({ type: 'RoadsClosed', data: { closureId, part: bridge, reason: 'flood', ...(until !== undefined && { until }) } });
const opened = (closureId: string): ClosuresEvent => ({ type: 'RoadsOpened', data: { closureId } });
const given = (...events: readonly (readonly [number, ClosuresEvent])[]): Closures =>
  events.reduce((state, [at, event]) => closuresLifecycle.evolve(state, event, recorded({ at: minute(at) })), closuresLifecycle.initial);
const close = (told: Partial<Extract<ClosuresCommand, { type: 'CloseRoads' }>> = {}): ClosuresCommand => ({ type: 'CloseRoads', at: minute(0), closureId: 'flood-1', part: bridge, reason: 'flood', ...told });
const ids = (state: Closures, at: number): string[] => inForce(state, minute(at)).map(({ id }) => id);

describe('closing roads', () => {
  it('adds them to the list with when and why', () => {
    expect(given([0, closed('flood-1', minute(60))])).toEqual({ closures: [{ id: 'flood-1', part: bridge, reason: 'flood', until: minute(60), closedAt: minute(0) }] });
  });

  it('until a time that has passed is refused', () => {
    expect(() => decideClosures(close({ at: minute(5), until: minute(5) }), given())).toThrow('Cannot close the road: the time until which it is closed has passed');
  });

  it('of which there are too many for one list is refused', () => {
    const full = given(...Array.from({ length: MOST_CLOSURES }, (_, i) => [0, closed(`flood-${i}`)] as const));
    expect(() => decideClosures(close({ closureId: 'one-more' }), full)).toThrow(`${MOST_CLOSURES} closures are in force already`);
  });

  it('is possible again once others have lapsed', () => {
    const full = given(...Array.from({ length: MOST_CLOSURES }, (_, i) => [0, closed(`flood-${i}`, minute(10))] as const));
    expect(decideClosures(close({ at: minute(11) }), full)).toEqual([closed('flood-1')]);
  });
});

describe('a closure', () => {
  const state = given([0, closed('short', minute(10))], [1, closed('open-ended')]);

  it('holds until its time, or until further notice', () => {
    expect([ids(state, 9), ids(state, 10), ids(state, 10_000)]).toEqual([['short', 'open-ended'], ['open-ended'], ['open-ended']]);
  });

  it('that has lapsed leaves the list with the next change', () => {
    expect(closuresLifecycle.evolve(state, closed('next'), recorded({ at: minute(20) })).closures.map(({ id }) => id)).toEqual(['open-ended', 'next']);
  });

  it('is named with the version of its list', () => {
    expect(closuresInForce({ state, version: 2 }, minute(10))).toMatchObject({ version: 2, closures: [{ id: 'open-ended' }] });
  });
});

describe('opening roads', () => {
  const state = given([0, closed('short', minute(10))], [0, closed('open-ended')]);

  it('takes them off the list', () => {
    expect(decideClosures({ type: 'OpenRoads', at: minute(1), closureId: 'short' }, state)).toEqual([opened('short')]);
    expect(ids(given([0, closed('short', minute(10))], [0, closed('open-ended')], [1, opened('short')]), 2)).toEqual(['open-ended']);
  });

  it.each([
    ['never closed', 'nothing', 1],
    ['open again by itself', 'short', 11],
  ])('that are %s finds nothing', (_, closureId, at) => {
    expect(() => decideClosures({ type: 'OpenRoads', at: minute(at), closureId }, state)).toThrow(`Cannot find the closure "${closureId}"`);
  });
});

it('the longest list fits into one message to a screen', () => {
  const outline = Array.from({ length: MOST_CORNERS }, (_, i) => [110.123456 + i, 34.123456] as const);
  const longest = given(...Array.from({ length: MOST_CLOSURES }, (_, i): readonly [number, ClosuresEvent] => [0, { type: 'RoadsClosed', data: { closureId: `01JG9Z3F5Q00000000000000${i}`, part: { kind: 'area', outline }, reason: 'bridge-damaged', until: minute(60) } }]));
  const entry: BoardEntry = { kind: 'closures', id: 'roads', version: 1, live: true, state: longest };
  expect(Buffer.byteLength(JSON.stringify(BoardEntry.parse(entry)))).toBeLessThan(100_000);
});
