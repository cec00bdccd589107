import type { OidcClient, SigninResponse } from 'oidc-client-ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIdentity, type LocalIdentity } from '#infra/local/identity.ts';
import { jwtAuthorizer } from '#infra/local/jwt-authorizer.ts';
import { startServer, type LocalServer } from '#infra/local/local-server.ts';
import { embeddedProvider, type EmbeddedProvider } from '#infra/local/openid/embedded-provider.ts';
import { socketGateway } from '#infra/local/socket-gateway.ts';
import { callerFromClaims } from '#shared/api/caller-from-claims.ts';
import { createPusher } from '#shared/ports/local/pusher.ts';
import { SIGN_IN_RETURN_PATH } from '#shared/schemas/sign-in-paths.ts';
import { functionSource, temporaryFolder } from '#tests/support/gateway.ts';
import { smallCentre } from '#tests/support/given-centre.ts';
import { clientOf, renewAt, smallBrowser, type SmallBrowser } from '#tests/support/sign-in-at-provider.ts';

let data: string;
let identity: LocalIdentity;
let provider: EmbeddedProvider;
let server: LocalServer;
let origin: string;
let client: OidcClient;
let browser: SmallBrowser;

const start = async (): Promise<void> => {
  identity = await openIdentity(data);
  provider = embeddedProvider({ data, identity, centre: smallCentre, url: () => origin });
  server = await startServer({ port: 0, listeners: [['/identity/', provider.requests]], sockets: socketGateway({ functions: functionSource({}), pusher: createPusher() }) });
  origin = `http://127.0.0.1:${server.port}`;
};
const stop = async (): Promise<void> => {
  await server.close();
  provider.close();
};

beforeEach(async () => {
  data = temporaryFolder();
  await start();
  client = clientOf(origin);
  browser = smallBrowser();
});
afterEach(stop);

/** Goes to the page of people. */
const toPeople = async (hint?: string) => {
  const { url } = await client.createSigninRequest({ prompt: 'login', ...(hint !== undefined && { login_hint: hint }) });
  return browser.go(url);
};
const enter = async (person: string, token = identity.developerToken) => {
  const { address } = await toPeople();
  return browser.go(address, { person, token });
};
const signIn = async (person: string) => client.processSigninResponse((await enter(person)).address);
/** As a screen renews its token, with what is left of signing in. */
const renew = (signedIn: SigninResponse) => renewAt(origin, signedIn);
const callerOf = async (accessToken: string, role: Parameters<typeof callerFromClaims>[1][number]) => {
  const authorized = await jwtAuthorizer({ jwks: identity.jwks, issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE })(`Bearer ${accessToken}`);
  if ('refused' in authorized) throw new Error(authorized.refused);
  return callerFromClaims(authorized.claims, [role]);
};

describe('the embedded OpenID provider', () => {
  it('asks who one is, and gives a token that the check of the API takes, with the claims of a user pool', async () => {
    const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = await signIn('dispatcher-2');
    expect(await callerOf(accessToken, 'dispatcher')).toEqual({ userId: 'dispatcher-2', role: 'dispatcher', centre: smallCentre.settings.name });
    expect(refreshToken).toBeTruthy();
    expect(seconds).toBe(3600);
  });

  it('binds a crew to its unit, as the claims of the pack say', async () => {
    const [unit] = smallCentre.units;
    const { access_token: accessToken } = await signIn(`crew-${unit!.id}`);
    expect(await callerOf(accessToken, 'crew')).toMatchObject({ unitId: unit!.id });
  });

  it('chooses at first whom the screen hints at', async () => {
    const [unit] = smallCentre.units;
    expect((await toPeople(`crew-${unit!.id}`)).text).toContain(`<option value="crew-${unit!.id}" selected>`);
  });

  it.each([
    ['a wrong token', 'dispatcher-1', 'guessed'],
    ['no token', 'dispatcher-1', ''],
    ['somebody who is not of this machine', 'nobody', undefined],
  ])('lets nobody in with %s, and says so on the same page', async (_, person, token) => {
    const { address, status, text } = await enter(person, token);
    expect([status, address.includes('/identity/people/')]).toEqual([401, true]);
    expect(text).toContain('role="alert"');
    expect((await browser.go(address, { person: 'dispatcher-1', token: identity.developerToken })).address).toContain(`${SIGN_IN_RETURN_PATH}?code=`);
  });

  it('answers under the other name of this machine, too, and stays at it', async () => {
    origin = origin.replace('127.0.0.1', 'localhost');
    client = clientOf(origin);
    const { access_token: accessToken } = await signIn('dispatcher-1');
    expect(await callerOf(accessToken, 'dispatcher')).toMatchObject({ userId: 'dispatcher-1' });
    expect(await client.metadataService.getTokenEndpoint()).toContain('http://localhost:');
  });

  it('lets one go back', async () => {
    const { address } = await toPeople();
    const back = await browser.go(address, { back: 'yes' });
    await expect(client.processSigninResponse(back.address)).rejects.toMatchObject({ error: 'access_denied' });
  });

  it('renews a token, and again by the same refresh token when the answer was lost', async () => {
    const first = await signIn('supervisor-1');
    for (const attempt of [1, 2]) {
      const renewed = await renew(first);
      expect([attempt, renewed.access_token === first.access_token]).toEqual([attempt, false]);
      expect(await callerOf(renewed.access_token, 'supervisor')).toMatchObject({ userId: 'supervisor-1' });
    }
  });

  it('renews after the host was started anew: what it keeps lies in the data folder', async () => {
    const first = await signIn('manager-1');
    await stop();
    await start();
    expect((await renew(first)).access_token).not.toBe(first.access_token);
  });

  it('renews nothing that was given back on signing out', async () => {
    const first = await signIn('dispatcher-1');
    await client.revokeToken(first.refresh_token!, 'refresh_token');
    await expect(renew(first)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('signs out and sends back to the screens', async () => {
    const { id_token: idToken } = await signIn('dispatcher-1');
    const { url } = await client.createSignoutRequest({ id_token_hint: idToken!, post_logout_redirect_uri: `${origin}${SIGN_IN_RETURN_PATH}` });
    const { text } = await browser.go(url);
    const [, action] = /action="([^"]+)"/.exec(text) ?? [];
    const [, secret] = /name="xsrf" value="([^"]+)"/.exec(text) ?? [];
    expect((await browser.go(action!, { xsrf: secret!, logout: 'yes' })).address).toContain(SIGN_IN_RETURN_PATH);
  });

  it('lets the next person of the same browser in, and the one before keep the other screen', async () => {
    const dispatcher = await signIn('dispatcher-1');
    const crew = await signIn(`crew-${smallCentre.units[0]!.id}`);
    expect(await callerOf(crew.access_token, 'crew')).toMatchObject({ role: 'crew' });
    expect(await callerOf((await renew(dispatcher)).access_token, 'dispatcher')).toMatchObject({ userId: 'dispatcher-1' });
  });

  it('sends nobody to an address that is not this host\'s', async () => {
    const { url } = await client.createSigninRequest({ redirect_uri: 'http://127.0.0.1:9/elsewhere' });
    const { status, text } = await browser.go(url);
    expect([status, text.includes('invalid_redirect_uri')]).toEqual([400, true]);
  });

  it('says that a question of long ago is over', async () => {
    expect((await browser.go(`${origin}/identity/people/long-ago`)).status).toBe(400);
  });
});
