import { describe, expect, it } from 'vitest';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { manualClock } from '#tests/support/manual-clock.ts';

describe('the local store', () => {
  it('takes away what has expired, tells the feed, and leaves the rest', async () => {
    const clock = manualClock();
    const store = openItemStore({ path: ':memory:', clock });
    const put = (sk: string, expiresAt?: number) => ({ put: { pk: 'yanhu/x', sk, version: 1, body: '{}', ...(expiresAt !== undefined && { expiresAt }) } });
    await store.transact([put('short', clock.now() + 1000), put('long', clock.now() + 9000), put('for good')]);
    expect(store.removeExpired()).toBe(0);
    await clock.pass(1000);
    expect(store.removeExpired()).toBe(1);
    expect(Array.from(store.scan(), ({ sk }) => sk)).toEqual(['for good', 'long']);
    expect(store.readFeed(3, 10).map(({ change }) => [change.kind, change.key.sk])).toEqual([['remove', 'short']]);
    store.close();
  });

  it('remembers when it was last written, over a restart of its clock', async () => {
    const clock = manualClock(5_000);
    const store = openItemStore({ path: ':memory:', clock });
    expect(store.latestRecordedAt()).toBe(0);
    await store.transact([{ put: { pk: 'yanhu/x', sk: 'a', version: 1, body: '{}' } }]);
    await clock.pass(1);
    expect(store.latestRecordedAt()).toBe(5_000);
    store.close();
  });

  it('refuses whoever comes after it was closed, and keeps what came just before', async () => {
    const store = openItemStore({ path: ':memory:' });
    const last = store.transact([{ put: { pk: 'yanhu/x', sk: 'a', version: 1, body: '{}' } }]);
    store.close();
    await last;
    await expect(store.get({ pk: 'yanhu/x', sk: 'a' })).rejects.toThrow('Cannot use the item store: it is closed');
    await expect(store.transact([{ delete: { pk: 'yanhu/x', sk: 'a' } }])).rejects.toThrow('it is closed');
  });
});
