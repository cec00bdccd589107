import { describe, expect, it } from 'vitest';
import { keepEqual } from '#web/kit/keep-equal.ts';

describe('a value that is made anew', () => {
  it('is the one before where it equals it, and keeps those of its parts that do', () => {
    const keep = keepEqual<readonly { readonly id: number; readonly free: boolean }[]>();
    const first = keep([{ id: 1, free: true }, { id: 2, free: true }]);
    expect(keep([{ id: 1, free: true }, { id: 2, free: true }])).toBe(first);
    const next = keep([{ id: 1, free: true }, { id: 2, free: false }]);
    expect(next).toEqual([{ id: 1, free: true }, { id: 2, free: false }]);
    expect([next[0] === first[0], next[1] === first[1]]).toEqual([true, false]);
  });
});
