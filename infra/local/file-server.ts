import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-type.ts';

/** Vite puts a hash into the names under assets/: such a file never changes. */
const HASHED_NAME = /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+$/;
/** Below this a header weighs as much as what gzip saves. */
const LEAST_BYTES_TO_COMPRESS = 1024;

const compress = promisify(gzip);

interface Served {
  readonly etag: string;
  readonly plain: Buffer;
  readonly zipped: Buffer | undefined;
}

const load = async (path: string, etag: string): Promise<Served> => {
  const plain = await readFile(path);
  const worthIt = isCompressible(contentTypeOf(path)) && plain.byteLength >= LEAST_BYTES_TO_COMPRESS;
  return { etag, plain, zipped: worthIt ? await compress(plain) : undefined };
};

/** Sends a file, or answers false when there is none. */
export type FileServer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/** Serves built files with an ETag, compressed once and kept in memory until they change on the disk. */
export const fileServer = (): FileServer => {
  const kept = new Map<string, Served>();

  const find = async (path: string): Promise<Served | undefined> => {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
    const known = kept.get(path);
    if (known?.etag === etag) return known;
    const loaded = await load(path, etag);
    kept.set(path, loaded);
    return loaded;
  };

  return async (request, response, path) => {
    const file = await find(path);
    if (file === undefined) return false;
    response.setHeader('etag', file.etag);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('cache-control', HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end();
      return true;
    }
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.zipped : undefined;
    if (zipped) response.setHeader('content-encoding', 'gzip');
    const body = zipped ?? file.plain;
    response.writeHead(200, { 'content-type': contentTypeOf(path), 'content-length': body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
};
