import { request as httpRequest } from 'node:http';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '#infra/local/identity.ts';
import { jwtAuthorizer } from '#infra/local/jwt-authorizer.ts';
import { PortTaken, startServer } from '#infra/local/local-server.ts';
import { MOST_BODY_BYTES } from '#infra/local/read-body.ts';
import { socketGateway } from '#infra/local/socket-gateway.ts';
import { route } from '#shared/api/route.ts';
import { answer } from '#shared/middleware/answer.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import { functionSource, startGateway, type TestGateway } from '#tests/support/gateway.ts';

const routes = {
  'take-thing': route({
    method: 'POST', path: '/centres/{centre}/things', roles: ['dispatcher'], summary: 'Takes a thing',
    request: z.strictObject({ name: z.string() }), response: z.strictObject({ id: z.string() }),
  }),
  'get-thing': route({ method: 'GET', path: '/centres/{centre}/things/{thingId}', roles: ['dispatcher'], summary: 'A thing', response: z.unknown() }),
  'get-newest': route({ method: 'GET', path: '/centres/{centre}/things/newest', roles: ['dispatcher'], summary: 'The newest', response: z.unknown() }),
  'hear-bridge': route({ method: 'POST', path: '/centres/{centre}/bridges', roles: [], auth: 'signed', summary: 'Another system', request: z.unknown(), response: z.unknown() }),
  broken: route({ method: 'GET', path: '/centres/{centre}/broken', roles: ['dispatcher'], summary: 'Cannot be loaded', response: z.unknown() }),
};

let seen: APIGatewayProxyEventV2WithJWTAuthorizer | undefined;
const echo = (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  seen = event;
  return Promise.resolve({ statusCode: 200, headers: { 'content-type': 'text/plain' }, body: event.routeKey });
};

let gateway: TestGateway;
let token: string;
beforeAll(async () => {
  const takeThing = httpHandler('take-thing', routes['take-thing'], ({ body }) => Promise.resolve(answer({ id: body.name }, { status: 201 })));
  gateway = await startGateway({ routes, functions: { 'take-thing': takeThing, 'get-thing': echo, 'get-newest': echo, 'hear-bridge': echo } });
  token = await gateway.identity.sign({ userId: 'user-1', role: 'dispatcher', centre: 'yanhu', unitId: 'u-1' });
});
afterAll(() => gateway.close());

interface Init {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}
const call = (path: string, init: Init = {}) => fetch(`${gateway.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
const post = (body: string) => call('/centres/yanhu/things', { method: 'POST', body, headers: { 'content-type': 'application/json' } });

describe('the HTTP gateway', () => {
  it('carries a request through to its function and back', async () => {
    const response = await post('{"name":"盐湖"}');
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: '盐湖' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('lets a request that is signed through without a token, byte for byte: its function checks it', async () => {
    const body = '{ "events":  [] }';
    const headers = { 'content-type': 'application/json', 'x-yike-signature': 'v1=00' };
    const response = await fetch(`${gateway.url}/centres/yanhu/bridges`, { method: 'POST', body, headers });
    expect(response.status).toBe(200);
    expect(seen).toMatchObject({ body, headers: { 'x-yike-signature': 'v1=00' } });
    expect((await fetch(`${gateway.url}/centres/yanhu/things`, { method: 'POST', body, headers })).status).toBe(401);
  });

  it("sends the event of API Gateway's format 2.0", async () => {
    await call('/centres/yanhu/things/a%20b?x=1&x=2&y=%E7%9B%90', { headers: { cookie: 'a=1; b=2', 'X-Custom': 'Yes' } });
    expect(seen).toMatchObject({
      version: '2.0',
      routeKey: 'GET /centres/{centre}/things/{thingId}',
      rawPath: '/centres/yanhu/things/a%20b',
      rawQueryString: 'x=1&x=2&y=%E7%9B%90',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-custom': 'Yes' },
      queryStringParameters: { x: '1,2', y: '盐' },
      pathParameters: { centre: 'yanhu', thingId: 'a b' },
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', path: '/centres/yanhu/things/a%20b', sourceIp: '127.0.0.1' } },
    });
    expect(seen?.requestContext.time).toMatch(/^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
  });

  it('hands every claim over as text, a list in brackets', async () => {
    await call('/centres/yanhu/things/t1');
    expect(seen?.requestContext.authorizer.jwt.claims).toMatchObject({
      sub: 'user-1', 'cognito:groups': '[dispatcher]', 'custom:centre': 'yanhu', 'custom:unit': 'u-1', exp: expect.stringMatching(/^\d+$/) as string,
    });
  });

  it('prefers the path that is written out over one with a parameter', async () => {
    expect(await (await call('/centres/yanhu/things/newest')).text()).toContain('/newest');
  });

  it('says which methods a path takes', async () => {
    const response = await call('/centres/yanhu/things', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed' });
  });

  it.each(['/centres/yanhu/nothing', '/centres/yanhu/things/', '/centres/yanhu/things/%E0%A4%A'])('has nothing at %s', async (path) => {
    const response = await call(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('takes no body over 10 MB', async () => {
    const response = await post(`{"name":"${'x'.repeat(MOST_BODY_BYTES)}"}`);
    expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ code: 'too-large' })]);
  });

  it('answers 500 and says nothing more when a function cannot be called', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const response = await call('/centres/yanhu/broken');
    expect([response.status, await response.json()]).toEqual([500, expect.not.objectContaining({ detail: expect.anything() as unknown })]);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('answers to no other name than this machine has', async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${gateway.url}/centres/yanhu/things/t1`, { headers: { host: 'evil.example', authorization: `Bearer ${token}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  it('names the port when another program has it', async () => {
    const port = Number(new URL(gateway.url).port);
    const sockets = socketGateway({ functions: functionSource({}), pusher: gateway.pusher });
    await expect(startServer({ port, listeners: [], sockets })).rejects.toThrow(new PortTaken(port).message);
  });
});

describe('a token', () => {
  const verify = async (change: (jwt: SignJWT) => SignJWT, claims: Record<string, unknown> = { client_id: LOCAL_AUDIENCE }) => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const authorize = jwtAuthorizer({ jwks: { keys: [await exportJWK(publicKey)] }, issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE });
    const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).setSubject('user-1').setIssuer(LOCAL_ISSUER).setExpirationTime('1h');
    return authorize(`Bearer ${await change(jwt).sign(privateKey)}`);
  };

  it('of the right issuer and client is taken, also with an audience of its own', async () => {
    expect(await verify((jwt) => jwt)).toHaveProperty('claims.sub', 'user-1');
    expect(await verify((jwt) => jwt.setAudience(['other', LOCAL_AUDIENCE]), {})).toHaveProperty('claims.aud', `[other ${LOCAL_AUDIENCE}]`);
  });

  it.each<[string, (jwt: SignJWT) => SignJWT, Record<string, unknown>?]>([
    ['another issuer', (jwt) => jwt.setIssuer('https://elsewhere.example')],
    ['an hour too late', (jwt) => jwt.setExpirationTime('-1h')],
    ['another client', (jwt) => jwt, { client_id: 'other' }],
    ['another audience', (jwt) => jwt.setAudience('other')],
  ])('of %s is refused', async (_, change, claims) => {
    expect(await verify(change, claims)).toHaveProperty('refused');
  });

  it.each([
    ['no token', ''],
    ['a token that is none', 'Bearer x.y.z'],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
  ])('with %s the gateway answers 401', async (_, authorization) => {
    const response = await call('/centres/yanhu/things/t1', { headers: { authorization } });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.json()).toMatchObject({ code: 'not-signed-in' });
  });

  it('signed by the key of another data folder is refused', async () => {
    const other = await startGateway({ functions: {} });
    const foreign = await other.identity.sign({ userId: 'user-1', role: 'dispatcher', centre: 'yanhu' });
    await other.close();
    expect((await call('/centres/yanhu/things/t1', { headers: { authorization: `Bearer ${foreign}` } })).status).toBe(401);
  });
});

describe('signing in', () => {
  const signIn = (body: unknown) => fetch(`${gateway.url}/local/sign-in`, { method: 'POST', body: JSON.stringify(body) });

  it("gives whoever has the developer's token a token that opens the routes", async () => {
    const response = await signIn({ token: gateway.identity.developerToken, role: 'dispatcher', user: 'li' });
    const { accessToken } = (await response.json()) as { accessToken: string };
    expect((await call('/centres/yanhu/things/t1', { headers: { authorization: `Bearer ${accessToken}` } })).status).toBe(200);
    expect(seen?.requestContext.authorizer.jwt.claims).toMatchObject({ sub: 'li', 'custom:centre': 'yanhu' });
  });

  it('refuses another token', async () => {
    expect((await signIn({ token: 'guess', role: 'dispatcher' })).status).toBe(401);
  });

  it('names a role that there is not', async () => {
    const response = await signIn({ token: gateway.identity.developerToken, role: 'king' });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ field: 'role' }] }]);
  });
});
