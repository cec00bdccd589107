import { expect, it } from 'vitest';
import { openOutbox } from '#shared/ports/local/outbox.ts';

it('shows what would have been sent, the newest first, and keeps the last twenty thousand', () => {
  let now = 0;
  const outbox = openOutbox({ path: ':memory:', now: () => now });
  for (now = 1; now <= 20_005; now++) outbox.put({ way: 'voice', to: `phone-${now}`, text: 'order-waiting' });
  expect(outbox.newest(2)).toEqual([
    { at: 20_005, way: 'voice', to: 'phone-20005', text: 'order-waiting' },
    { at: 20_004, way: 'voice', to: 'phone-20004', text: 'order-waiting' },
  ]);
  outbox.put({ way: 'sms', to: 'caller', text: 'where are you?' });
  expect(outbox.newest(2, 'sms').map(({ to }) => to)).toEqual(['caller']);
  expect(outbox.newest(50_000)).toHaveLength(20_000);
  outbox.close();
});
