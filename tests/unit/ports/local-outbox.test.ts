import { expect, it } from 'vitest';
import { openOutbox } from '#shared/ports/local/outbox.ts';

it('shows what would have been sent, the newest first, and keeps the last thousand', () => {
  let now = 0;
  const outbox = openOutbox({ path: ':memory:', now: () => now });
  for (now = 1; now <= 1005; now++) outbox.put({ way: 'voice', to: `phone-${now}`, text: 'order-waiting' });
  expect(outbox.newest(2)).toEqual([
    { at: 1005, way: 'voice', to: 'phone-1005', text: 'order-waiting' },
    { at: 1004, way: 'voice', to: 'phone-1004', text: 'order-waiting' },
  ]);
  expect(outbox.newest(5000)).toHaveLength(1000);
  outbox.close();
});
