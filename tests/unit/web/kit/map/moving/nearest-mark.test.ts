import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestMark } from '#web/kit/map/moving/nearest-mark.ts';

const marks = fc.array(fc.record({ id: fc.uuid(), x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }), { maxLength: 30 });
const somewhere = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) });

describe('the mark that a press means', () => {
  it('is one within reach that none is nearer than, or none where none is within reach', () => {
    fc.assert(
      fc.property(marks, somewhere, fc.integer({ min: 1, max: 40 }), (all, press, reach) => {
        const away = ({ x, y }: { readonly x: number; readonly y: number }) => Math.hypot(x - press.x, y - press.y);
        const near = all.filter((one) => away(one) <= reach);
        const meant = nearestMark(all, press, reach);
        if (near.length === 0) expect(meant).toBeUndefined();
        else expect(away(near.find(({ id }) => id === meant)!)).toBe(Math.min(...near.map(away)));
      }),
    );
  });

  it('is the one on top of several at one place', () => {
    expect(nearestMark([{ id: 'below', x: 5, y: 5 }, { id: 'above', x: 5, y: 5 }], { x: 6, y: 5 }, 10)).toBe('above');
  });
});
