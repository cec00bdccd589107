import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepClock } from '#infra/local/clock-file.ts';
import { createClock } from '#shared/ports/local/clock.ts';
import { temporaryFolder } from '#tests/support/gateway.ts';

const FAR_AHEAD = Date.UTC(2100, 0, 1);

describe('the clock over a restart', () => {
  it('goes on from where a fast run left it, and never back', () => {
    const path = join(temporaryFolder(), 'clock.json');
    const fast = createClock({ speed: 60, startAt: FAR_AHEAD });
    keepClock(path, fast)();
    const next = createClock();
    keepClock(path, next)();
    expect(next.now()).toBeGreaterThanOrEqual(fast.now());
  });

  it("is the wall's where nothing was kept", () => {
    const clock = createClock();
    keepClock(join(temporaryFolder(), 'clock.json'), clock)();
    expect(clock.now()).toBeLessThan(FAR_AHEAD);
  });
});
