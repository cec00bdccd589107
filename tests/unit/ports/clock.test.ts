import { describe, expect, it } from 'vitest';
import { createClock } from '#shared/ports/local/clock.ts';

describe('the local clock', () => {
  it('shows the wall clock by default', () => {
    const before = Date.now();
    const shown = createClock().now();
    expect(shown).toBeGreaterThanOrEqual(before);
    expect(shown).toBeLessThanOrEqual(Date.now());
  });

  it('starts where it is told to', () => {
    const shown = createClock({ startAt: 5_000 }).now();
    expect(shown).toBeGreaterThanOrEqual(5_000);
    expect(shown).toBeLessThan(65_000);
  });

  it('never wakes a sleeper early, at any speed', async () => {
    for (const speed of [1, 60, 1000]) {
      const clock = createClock({ speed, startAt: 0 });
      const before = clock.now();
      await clock.sleep(20);
      expect(clock.now() - before).toBeGreaterThanOrEqual(20);
    }
  });

  it('lets an hour pass in less than a second of the wall at speed 36,000', async () => {
    const clock = createClock({ speed: 36_000, startAt: 0 });
    await clock.sleep(3_600_000);
    expect(clock.now()).toBeGreaterThanOrEqual(3_600_000);
  });

  it('shows whole milliseconds that never go back', () => {
    const clock = createClock({ speed: 7.3, startAt: 0 });
    let last = 0;
    for (let look = 0; look < 1000; look++) {
      const shown = clock.now();
      expect(Number.isInteger(shown)).toBe(true);
      expect(shown).toBeGreaterThanOrEqual(last);
      last = shown;
    }
  });

  it('moves on to a moment ahead of it, and not back to one behind', () => {
    const clock = createClock({ startAt: 0 });
    clock.notBefore(1_000_000);
    expect(clock.now()).toBeGreaterThanOrEqual(1_000_000);
    clock.notBefore(5);
    expect(clock.now()).toBeGreaterThanOrEqual(1_000_000);
  });

  it('ends a sleep that is called off', async () => {
    const stop = new AbortController();
    const sleeping = createClock().sleep(1_000_000_000, stop.signal);
    stop.abort();
    await sleeping;
  });

  it.each([0, -1, NaN, Infinity])('refuses the speed %s', (speed) => {
    expect(() => createClock({ speed })).toThrow('not a number above 0');
  });
});
