import { describe, expect, it } from 'vitest';
import { openProviderStore } from '#infra/local/openid/provider-store.ts';

const given = () => {
  let now = 1_000_000;
  const store = openProviderStore({ path: ':memory:', now: () => now });
  return { store, pass: (seconds: number) => (now += seconds * 1000), tokens: store.adapterOf('RefreshToken'), sessions: store.adapterOf('Session') };
};

describe('what the provider keeps', () => {
  it('is found by its id and kind, and a session by its other name', async () => {
    const { tokens, sessions } = given();
    await tokens.upsert('one', { accountId: 'crew-yh-01' });
    await sessions.upsert('one', { uid: 'short', accountId: 'manager-1' });
    expect([await tokens.find('one'), await sessions.find('one'), await sessions.findByUid('short')].map((found) => found?.accountId)).toEqual(['crew-yh-01', 'manager-1', 'manager-1']);
    expect(await tokens.find('two')).toBeUndefined();
  });

  it('is over at its second', async () => {
    const { tokens, pass } = given();
    await tokens.upsert('one', {}, 60);
    pass(59);
    expect(await tokens.find('one')).toEqual({});
    pass(1);
    expect(await tokens.find('one')).toBeUndefined();
  });

  it('is marked as used, by the second', async () => {
    const { tokens } = given();
    await tokens.upsert('one', { accountId: 'a' });
    await tokens.consume('one');
    expect(await tokens.find('one')).toEqual({ accountId: 'a', consumed: 1000 });
  });

  it('goes alone, or with all of its grant', async () => {
    const { store, tokens } = given();
    const codes = store.adapterOf('AuthorizationCode');
    await tokens.upsert('one', { grantId: 'g' });
    await tokens.upsert('two', { grantId: 'h' });
    await codes.upsert('one', { grantId: 'g' });
    await tokens.revokeByGrantId('g');
    expect([await tokens.find('one'), await codes.find('one'), await tokens.find('two')]).toEqual([undefined, undefined, { grantId: 'h' }]);
    await tokens.destroy('two');
    expect(await tokens.find('two')).toBeUndefined();
  });
});
