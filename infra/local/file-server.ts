import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-type.ts';

/** Vite puts a hash into the names under assets/: such a file never changes. */
const HASHED_NAME = /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+$/;
/** Below this a header weighs as much as what gzip saves. */
const LEAST_BYTES_TO_COMPRESS = 1024;

/** As well as brotli does before it takes seconds for a large file. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compressByBrotli = promisify(brotliCompress);
const COMPRESS = { br: (plain: Buffer) => compressByBrotli(plain, BROTLI), gzip: promisify(gzip) } as const;
type Coding = keyof typeof COMPRESS;

interface Served {
  readonly etag: string;
  readonly plain: Buffer;
  readonly isWorthCompressing: boolean;
  /** Each made when it is first asked for. */
  readonly zipped: Map<Coding, Promise<Buffer>>;
}

const load = async (path: string, etag: string): Promise<Served> => {
  const plain = await readFile(path);
  return { etag, plain, isWorthCompressing: isCompressible(contentTypeOf(path)) && plain.byteLength >= LEAST_BYTES_TO_COMPRESS, zipped: new Map() };
};

/** The best coding that the browser takes; browsers offer brotli to this machine and over TLS, as a CDN would give it. */
const codingFor = ({ isWorthCompressing }: Served, accepted: string): Coding | undefined => {
  if (!isWorthCompressing) return undefined;
  return (['br', 'gzip'] as const).find((coding) => new RegExp(`\\b${coding}\\b`).test(accepted));
};

const inCoding = ({ plain, zipped }: Served, coding: Coding): Promise<Buffer> => {
  const made = zipped.get(coding) ?? COMPRESS[coding](plain);
  zipped.set(coding, made);
  return made;
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
    const coding = codingFor(file, request.headers['accept-encoding'] ?? '');
    if (coding) response.setHeader('content-encoding', coding);
    const body = coding ? await inCoding(file, coding) : file.plain;
    response.writeHead(200, { 'content-type': contentTypeOf(path), 'content-length': body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
};
