import { describe, expect, it } from 'vitest';
import { clockText, secondsBetween } from '#web/kit/duration.ts';
import { urgencyOf } from '#web/kit/urgency.ts';

describe('a clock text', () => {
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [899.9, '14:59'],
    [3729, '1:02:09'],
    [-5, '−0:05'],
    [-0.4, '0:00'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });

  it('counts whole seconds', () => {
    expect(secondsBetween(1000, 3999)).toBe(2);
  });
});

describe('the urgency of a clock', () => {
  it('is calm, then close, then late', () => {
    expect([0, 629, 630, 899, 900].map((elapsed) => urgencyOf(elapsed, 900))).toEqual(['calm', 'calm', 'close', 'close', 'late']);
  });
});
