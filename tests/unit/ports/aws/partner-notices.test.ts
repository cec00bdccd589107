import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpsNotices } from '#shared/ports/aws/https/https-notices.ts';

const taken: { readonly headers: Readonly<Record<string, unknown>>; readonly body: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const status = Number(new URL(request.url ?? '', 'http://here').searchParams.get('status'));
    if (status === 204) taken.push({ headers: request.headers, body });
    response.writeHead(status, status === 302 ? { location: '/?status=204' } : {}).end();
  });
});
let here: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

const notices = createHttpsNotices(fetch);
const post = (status: number) => notices.post({ url: `${here}/?status=${String(status)}`, body: '{"status":"accepted"}', headers: { 'x-yike-signature': 'v1=00' } });

test('a notice goes out as it was signed', async () => {
  await post(204);
  expect(taken).toMatchObject([{ body: '{"status":"accepted"}', headers: { 'content-type': 'application/json', 'x-yike-signature': 'v1=00' } }]);
});

test.each([400, 403, 500, 503])('a service that answers %i has not taken it', async (status) => {
  await expect(post(status)).rejects.toThrow(`Cannot hand over the notice: the other service answered ${String(status)}`);
});

test('a notice is not carried on to another address', async () => {
  await expect(post(302)).rejects.toThrow();
  expect(taken).toHaveLength(1);
});
