import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type LocalServer } from '#infra/local/local-server.ts';
import { socketGateway } from '#infra/local/socket-gateway.ts';
import { staticFiles } from '#infra/local/static-files.ts';
import { createPusher } from '#shared/ports/local/pusher.ts';
import { functionSource, temporaryFolder } from '#tests/support/gateway.ts';

const MAP = JSON.stringify({ type: 'FeatureCollection', features: Array.from({ length: 2000 }, () => ({})) });

let server: LocalServer;
beforeAll(async () => {
  const root = temporaryFolder();
  const files = {
    'web/index.html': '<!doctype html>home', 'web/crew/index.html': 'crew', 'web/assets/main-Ab3dE6gH.js': 'void 0;',
    'web-secret.txt': 'secret', 'centres/yanhu/map.json': MAP, 'centres/yanhu/roads.bin': 'roads',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  server = await startServer({
    port: 0,
    listeners: [['/', staticFiles({ web: join(root, 'web'), centres: join(root, 'centres') })]],
    sockets: socketGateway({ functions: functionSource({}), pusher: createPusher() }),
  });
});
afterAll(() => server.close());

/** As it stands on the wire: no path is tidied and nothing is unpacked, as fetch would. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });

describe('the static files', () => {
  it.each([
    ['/', '<!doctype html>home', 'text/html; charset=utf-8'],
    ['/crew', 'crew', 'text/html; charset=utf-8'],
    ['/crew/', 'crew', 'text/html; charset=utf-8'],
    ['/assets/main-Ab3dE6gH.js', 'void 0;', 'text/javascript; charset=utf-8'],
    ['/centres-static/yanhu/map.json', MAP, 'application/json'],
  ])('has %s', async (path, text, type) => {
    const { status, body, headers } = await get(path);
    expect([status, body.toString(), headers['content-type']]).toEqual([200, text, type]);
  });

  it('keeps hashed names for ever and asks again for all others', async () => {
    expect((await get('/assets/main-Ab3dE6gH.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  it('sends nothing twice', async () => {
    const { headers: { etag } } = await get('/');
    expect(await get('/', { 'if-none-match': String(etag) })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ] as const)('compresses a map for whoever takes %s', async (accepted, coding, unpack) => {
    const { headers, body } = await get('/centres-static/yanhu/map.json', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': coding, 'content-length': String(body.byteLength), vary: 'accept-encoding' });
    expect(body.byteLength).toBeLessThan(MAP.length);
    expect(unpack(body).toString()).toBe(MAP);
  });

  it('answers HEAD without a body', async () => {
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0), headers: { 'content-length': '19' } });
  });

  it.each([
    '/nothing', '/assets', '/../web-secret.txt', '/..%2fweb-secret.txt', '/%2e%2e/web-secret.txt', '/..%5cweb-secret.txt', '/%00', '/%E0%A4%A',
    '/centres-static/yanhu/roads.bin', '/centres-static/../map.json', '/centres-static/%2e%2e%2fyanhu/map.json', '/centres-static/wushan/map.json',
  ])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are to be read only', async () => {
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('come with the headers that keep a page to itself', async () => {
    const { headers } = await get('/');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*worker-src 'self' blob:.*frame-ancestors 'none'/);
  });
});
