import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileRequests } from '#infra/local/file-requests.ts';
import { openFiles } from '#shared/ports/local/files.ts';
import type { SignedRequest } from '#shared/ports/files.ts';

const photo = Buffer.from('not really a photo');
const wish = { name: 'yanhu/photos/one.jpg', contentType: 'image/jpeg', bytes: photo.byteLength };
const folder = mkdtempSync(join(tmpdir(), 'yike-files-'));
let now = 1_000_000;
const files = openFiles({ folder, clock: { now: () => now, sleep: () => Promise.resolve() } });
const server = createServer((request, response) => void fileRequests(files)(request, response, new URL(request.url ?? '', 'http://127.0.0.1')));
beforeAll(async () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const make = async ({ method, url, headers }: SignedRequest, body?: Uint8Array<ArrayBuffer>): Promise<Response> => {
  const { port } = server.address() as AddressInfo;
  const { 'content-length': _set, ...rest } = headers;
  return fetch(`http://127.0.0.1:${String(port)}${url}`, { method, headers: rest, ...(body && { body }) });
};

it('takes a file by a signed request and gives it back by another', async () => {
  expect((await make(await files.upload(wish), new Uint8Array(photo))).status).toBe(200);
  const back = await make(await files.download(wish.name));
  expect(Buffer.from(await back.arrayBuffer())).toEqual(photo);
});

it('refuses a file of another size or type than was signed, and keeps nothing of it', async () => {
  const other = { ...wish, name: 'yanhu/photos/two.jpg' };
  expect((await make(await files.upload(other), new Uint8Array(3))).status).toBe(403);
  const upload = await files.upload(other);
  expect((await make({ ...upload, headers: { 'content-type': 'text/html' } }, new Uint8Array(photo))).status).toBe(403);
  expect((await make(await files.download(other.name))).status).toBe(404);
});

it('refuses a request that was changed, or has expired', async () => {
  const download = await files.download(wish.name);
  expect((await make({ ...download, url: download.url.replace('one.jpg', 'two.jpg') })).status).toBe(403);
  expect((await make({ ...download, method: 'PUT' }, new Uint8Array(photo))).status).toBe(403);
  now = download.expiresAt;
  expect((await make(download)).status).toBe(403);
});

it.each(['../escape', '/etc/passwd', 'a//b', ''])('refuses the name %j', async (name) => {
  await expect(files.upload({ ...wish, name })).rejects.toThrow(RangeError);
});
