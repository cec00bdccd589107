import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOfSnapshot, emptyBoard, missedEntries, withEntries, withoutEntry } from '#shared/api/live-board.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';

const unit = (id: string, version: number, live = true): BoardEntry => ({ kind: 'unit', id, version, live, state: { status: 'assigned', stationId: 's-1', assignmentId: `a-${version}`, next: [] } });
const position = (id: string, version: number): BoardEntry => ({
  kind: 'position', id, version, live: true, state: { unitId: id, position: [111, 35], at: version, source: 'vehicle' },
});
const board = (...entries: BoardEntry[]) => withEntries(emptyBoard, entries);
const shown = (of: ReturnType<typeof board>) => [...of.entries.values()].map(({ kind, id, version }) => `${kind} ${id} ${version}`).sort();

describe('a live board', () => {
  it('takes a newer version and ignores an older one or the same again', () => {
    const three = board(unit('u-1', 3));
    expect(shown(withEntries(three, [unit('u-1', 5)]))).toEqual(['unit u-1 5']);
    expect(withEntries(three, [unit('u-1', 2), unit('u-1', 3)])).toBe(three);
  });

  it('drops what is no longer live, and a late change does not bring it back', () => {
    const gone = withEntries(board(unit('u-1', 3)), [unit('u-1', 5, false)]);
    expect(shown(gone)).toEqual([]);
    expect(shown(withEntries(gone, [unit('u-1', 4)]))).toEqual([]);
    expect(shown(withEntries(gone, [unit('u-1', 6)]))).toEqual(['unit u-1 6']);
  });

  it('keeps what came while the snapshot was on its way', () => {
    const fresh = boardOfSnapshot({ at: 0, entries: [unit('u-1', 3), unit('u-2', 7)] }, [unit('u-1', 4), unit('u-2', 6), unit('u-3', 1)]);
    expect(shown(fresh)).toEqual(['unit u-1 4', 'unit u-2 7', 'unit u-3 1']);
  });

  it('drops what the caller may not hold any more', () => {
    expect(shown(withoutEntry(board(unit('u-1', 3), unit('u-2', 1)), { kind: 'unit', id: 'u-1' }))).toEqual(['unit u-2 1']);
  });

  it('ends the same, in whatever order and however often changes come', () => {
    const change = fc.record({ id: fc.constantFrom('u-1', 'u-2'), version: fc.integer({ min: 1, max: 9 }) }).map(({ id, version }) => unit(id, version, version % 4 !== 0));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }))), ([list, shuffled]) => {
        expect(withEntries(emptyBoard, shuffled)).toEqual(withEntries(emptyBoard, list));
      }),
    );
  });
});

describe('a digest', () => {
  it('names what is newer, never seen, or not listed', () => {
    const missed = missedEntries(board(unit('u-1', 3), unit('u-2', 1), unit('u-4', 2)), { at: 0, entries: [['unit', 'u-1', 4], ['unit', 'u-2', 1], ['transfer', 't-1', 1]] });
    expect(missed).toEqual([{ kind: 'unit', id: 'u-1' }, { kind: 'transfer', id: 't-1' }, { kind: 'unit', id: 'u-4' }]);
  });

  it('that is older than the board asks for nothing', () => {
    const ahead = withEntries(board(unit('u-1', 3), unit('u-2', 1)), [unit('u-2', 2, false)]);
    expect(missedEntries(ahead, { at: 0, entries: [['unit', 'u-1', 2], ['unit', 'u-2', 1]] })).toEqual([]);
  });

  it('counts no positions', () => {
    expect(missedEntries(board(position('u-1', 1_767_225_600_000)), { at: 0, entries: [] })).toEqual([]);
  });
});
