import { describe, expect, it } from 'vitest';
import { countOf, dutiesOf, othersWithDuties } from '#web/console/hand-over/duties.ts';
import { board, incident } from '../little-board.ts';

describe('the hand-over of a shift', () => {
  const view = board([
    incident('i1', { owner: 'dispatcher-1' }),
    incident('i2', { owner: 'dispatcher-2', isActive: true }),
    incident('i3', { owner: 'dispatcher-2' }),
  ]);

  it('offers whoever else answers for anything', () => {
    expect(othersWithDuties(view, 'dispatcher-1')).toEqual(['dispatcher-2']);
    expect(othersWithDuties(board([]), 'dispatcher-1')).toEqual([]);
  });

  it('names all that one leaves behind, and nothing of the others', () => {
    const duties = dutiesOf(view, 'dispatcher-2');
    expect(duties.incidents.map(({ id }) => id)).toEqual(['i3', 'i2']);
    expect(countOf(duties)).toBe(2);
  });
});
