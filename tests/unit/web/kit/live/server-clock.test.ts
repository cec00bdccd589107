import { describe, expect, it } from 'vitest';
import { ownClock, readClock, serverTime } from '#web/kit/live/server-clock.ts';

describe("the server's clock", () => {
  const first = { serverAt: 1_000_000, localAt: 500 };

  it('runs on from its last reading', () => {
    const clock = readClock(ownClock(0, 0), first, first);
    expect(serverTime(clock, 3500)).toBe(1_003_000);
  });

  it('follows a host that runs sixty times as fast', () => {
    const clock = readClock(ownClock(0, 0), first, { serverAt: 1_600_000, localAt: 10_500 });
    expect(clock.speed).toBe(60);
    expect(serverTime(clock, 11_500)).toBe(1_660_000);
  });

  it('takes a little wavering for the network, not for another speed', () => {
    expect(readClock(ownClock(0, 0), first, { serverAt: 1_010_400, localAt: 10_500 }).speed).toBe(1);
  });

  it('keeps its speed on readings too close together to tell', () => {
    const fast = readClock(ownClock(0, 0), first, { serverAt: 1_600_000, localAt: 10_500 });
    expect(readClock(fast, { serverAt: 1_600_000, localAt: 10_500 }, { serverAt: 1_600_001, localAt: 10_600 }).speed).toBe(60);
  });
});
