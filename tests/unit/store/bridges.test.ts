import { describe, expect, it } from 'vitest';
import { heardAfter } from '#shared/store/bridges.ts';

const upTo9 = { last: 9, beyond: [] };

describe('where a bridge stands', () => {
  it('is its last number while none is missing', () => expect(heardAfter(upTo9, { sequences: [10, 11] })).toEqual({ last: 11, beyond: [] }));
  it('stays before a gap, and remembers what came after it', () => expect(heardAfter(upTo9, { sequences: [12, 11] })).toEqual({ last: 9, beyond: [11, 12] }));
  it('moves on over all that was remembered once the gap is filled', () => expect(heardAfter({ last: 9, beyond: [11, 12, 14] }, { sequences: [10] })).toEqual({ last: 12, beyond: [14] }));
  it('does not go back for what is sent again', () => expect(heardAfter(upTo9, { sequences: [3, 9] })).toEqual(upTo9));
  it('begins where the bridge says that it counts from, forwards and backwards', () => {
    expect(heardAfter({ last: 9, beyond: [12] }, { sequences: [20], countingFrom: 20 })).toEqual({ last: 20, beyond: [] });
    expect(heardAfter(upTo9, { sequences: [1, 2], countingFrom: 1 })).toEqual({ last: 2, beyond: [] });
  });
});
