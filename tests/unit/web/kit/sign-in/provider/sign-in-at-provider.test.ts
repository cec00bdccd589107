import { describe, expect, it } from 'vitest';
import { forgetApiToken, keepApiToken, keptApiToken, readApiToken } from '#web/kit/sign-in/provider/api-token.ts';
import { askSettings, readSettings } from '#web/kit/sign-in/provider/ask-settings.ts';
import { addressBack, keepProblem, keepWayBack, takeProblem, takeWayBack } from '#web/kit/sign-in/provider/way-back.ts';
import { SignInSettings } from '#shared/schemas/sign-in-settings.ts';
import { keptItems } from '#tests/support/kept-items.ts';

const settings = { issuer: 'https://id.example.org', clientId: 'yike', apiToken: 'id', scopes: ['openid'], signOutUrl: 'https://id.example.org/logout', developerToken: true } as const;

describe('the settings of signing in', () => {
  it('are read as their schema reads them', () => {
    for (const given of [settings, { issuer: settings.issuer, clientId: 'yike', apiToken: 'access', scopes: ['openid', 'offline_access'] }]) expect(readSettings(given)).toEqual(SignInSettings.parse(given));
  });

  it.each([
    ['no record', 'text'],
    ['no issuer', { ...settings, issuer: '' }],
    ['an unknown kind of token', { ...settings, apiToken: 'refresh' }],
    ['scopes that are no texts', { ...settings, scopes: [1] }],
  ])('name no provider with %s', (_, given) => {
    expect(readSettings(given)).toBeUndefined();
    expect(SignInSettings.safeParse(given).success).toBe(false);
  });

  const answering = (status: number, body: string) => () => Promise.resolve(new Response(body, { status }));
  it('are none where there is no such file, or a page in its place', async () => {
    expect(await askSettings(answering(404, '{}'))).toBeUndefined();
    expect(await askSettings(answering(200, '<!doctype html>'))).toBeUndefined();
    expect(await askSettings(answering(200, JSON.stringify(settings)))).toEqual(settings);
  });

  it('are not known, which is not the same as none, while the server fails', async () => {
    await expect(askSettings(answering(503, ''))).rejects.toThrow('the server answered 503');
  });
});

describe("a provider's token in the browser", () => {
  const token = { accessToken: 'a', expiresAt: 5 };

  it('is kept for each screen apart, until it is forgotten', () => {
    const store = keptItems();
    keepApiToken(store, 'crew', token);
    expect([keptApiToken(store, 'crew'), keptApiToken(store, 'console')]).toEqual([token, undefined]);
    forgetApiToken(store, 'crew');
    expect(keptApiToken(store, 'crew')).toBeUndefined();
  });

  it.each([null, '{', '{"accessToken":"a"}', '[]'])('is none in %s', (text) => expect(readApiToken(text)).toBeUndefined());
});

describe('the way back from the provider', () => {
  it('is the address one came from, once', () => {
    const store = keptItems();
    keepWayBack(store, '/crew/?unit=yh-01');
    expect([takeWayBack(store), takeWayBack(store)]).toEqual(['/crew/?unit=yh-01', '/']);
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:0', '', undefined, 7])('is the start in place of %j', (address) => expect(addressBack(address)).toBe('/'));

  it('tells once why nobody is signed in', () => {
    const store = keptItems();
    keepProblem(store, 'providerFailed');
    expect([takeProblem(store), takeProblem(store)]).toEqual(['providerFailed', undefined]);
  });
});
