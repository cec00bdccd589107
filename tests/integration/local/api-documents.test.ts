import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiDocuments } from '#infra/local/api-documents.ts';

describe('the documents of the API, on the host', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    const listener = apiDocuments();
    server = createServer((request, response) => void listener(request, response, new URL(request.url ?? '/', 'http://127.0.0.1')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it.each(['/docs/api', '/docs/api/'])('are a page to read at %s', async (path) => {
    const answer = await fetch(`${base}${path}`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('<h1>Yike: the API</h1>');
  });

  it.each([['openapi', '3.1.0'], ['asyncapi', '3.0.0']])('are there for programs: %s', async (name, version) => {
    const answer = await fetch(`${base}/docs/api/${name}.json`);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toMatchObject({ [name]: version });
  });

  it('are nothing else, and cannot be written', async () => {
    expect((await fetch(`${base}/docs/api/../../package.json`)).status).toBe(404);
    expect((await fetch(`${base}/docs/api/other.json`)).status).toBe(404);
    expect((await fetch(`${base}/docs/api/openapi.json`, { method: 'POST' })).status).toBe(405);
  });
});
