import { describe, expect, it } from 'vitest';
import { claimsOf } from '#web/kit/sign-in/token-claims.ts';
import { tokenWith } from '#tests/support/kept-items.ts';

describe('the claims of a token', () => {
  it('name the person, the centre, the groups and what they are bound to', () => {
    const claims = claimsOf(tokenWith({ 'cognito:groups': ['crew'], 'custom:unit': 'yh-01', 'custom:station': '' }));
    expect([claims.userId, claims.centre, claims.roles]).toEqual(['吴-1', 'yanhu', ['crew']]);
    expect([claims.boundTo('unit'), claims.boundTo('station'), claims.boundTo('facility')]).toEqual(['yh-01', undefined, undefined]);
  });

  it('are of nobody without groups', () => expect(claimsOf(tokenWith({})).roles).toEqual([]));

  it.each([
    ['a token that only its provider can read', 'opaque'],
    ['a token without a centre', tokenWith({ 'custom:centre': undefined })],
  ])('cannot be read of %s', (_, token) => expect(() => claimsOf(token)).toThrow());
});
