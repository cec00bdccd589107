import { describe, expect, it } from 'vitest';
import { keepApiToken } from '#web/kit/sign-in/provider/api-token.ts';
import { keepSeat } from '#web/kit/seat/kept-seat.ts';
import { seatAtStart, seatOfToken } from '#web/kit/seat/seat-at-start.ts';
import { keptItems, tokenWith } from '#tests/support/kept-items.ts';

const EXPIRES_AT = 1;
const token = (claims: Readonly<Record<string, unknown>>) => ({ accessToken: tokenWith(claims), expiresAt: EXPIRES_AT });
const crew = token({ 'cognito:groups': ['crew'], 'custom:unit': 'yh-01' });

describe("the seat that a provider's token gives", () => {
  it('is where the token says', () => {
    const { accessToken } = crew;
    expect(seatOfToken('crew', crew, undefined)).toEqual({ seat: { accessToken, userId: '吴-1', centre: 'yanhu', role: 'crew', binding: 'yh-01' }, apiToken: crew });
    expect(seatOfToken('crew', crew, 'yh-01')).toHaveProperty('seat');
  });

  it('is bound to nothing for those who belong to the whole centre', () => {
    expect(seatOfToken('manager', token({ 'cognito:groups': ['manager'] }), undefined)).not.toHaveProperty('seat.binding');
  });

  it.each([
    ['the account of another role', 'manager', crew, undefined, 'otherRole'],
    ['an account bound to nothing', 'crew', token({ 'cognito:groups': ['crew'] }), undefined, 'unbound'],
    ['the address of another unit', 'crew', crew, 'yh-02', 'otherBinding'],
    ['a token that cannot be read', 'crew', { accessToken: 'opaque', expiresAt: EXPIRES_AT }, undefined, 'otherRole'],
  ] as const)('is none for %s', (_, role, apiToken, asked, problem) => expect(seatOfToken(role, apiToken, asked)).toEqual({ problem }));
});

describe('who sits at a screen that has just opened', () => {
  const kept = { accessToken: 'kept', userId: 'crew-yh-01', centre: 'yanhu', role: 'crew', binding: 'yh-01' } as const;
  const storeWith = ({ isProviders = false }: { readonly isProviders?: boolean } = {}) => {
    const store = keptItems();
    keepSeat(store, kept);
    if (isProviders) keepApiToken(store, 'crew', crew);
    return store;
  };

  it('is who sat here last', () => {
    expect(seatAtStart('crew', { asked: undefined, hasDeveloperToken: false, store: storeWith() })).toEqual({ seat: kept });
    expect(seatAtStart('crew', { asked: 'yh-02', hasDeveloperToken: false, store: storeWith() })).toBeUndefined();
    expect(seatAtStart('station', { asked: undefined, hasDeveloperToken: false, store: storeWith() })).toBeUndefined();
  });

  it('is whom the provider vouches for, unless the tab has the developer\'s token', () => {
    const store = storeWith({ isProviders: true });
    expect(seatAtStart('crew', { asked: undefined, hasDeveloperToken: false, store })).toMatchObject({ seat: { userId: '吴-1' }, apiToken: crew });
    expect(seatAtStart('crew', { asked: undefined, hasDeveloperToken: true, store })).toEqual({ seat: kept });
  });
});
