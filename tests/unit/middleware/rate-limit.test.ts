import { expect, test } from 'vitest';
import { rateLimit, TooManyRequests } from '#shared/middleware/rate-limit.ts';
import { manualClock } from '#tests/support/manual-clock.ts';

test('an address is turned away after its requests of the minute, another is not, and the next minute begins anew', async () => {
  const clock = manualClock(0);
  const note = rateLimit(clock, 2);
  note('one');
  note('one');
  expect(() => note('one')).toThrow(TooManyRequests);
  note('other');
  await clock.pass(60_000);
  note('one');
});
