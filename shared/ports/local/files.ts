import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Clock } from '../clock.ts';
import { checkFileName, SIGNED_REQUEST_MILLISECONDS, type Files, type SignedRequest } from '../files.ts';
import { clock } from './clock.ts';

/** Where the host answers signed requests for files. */
export const FILES_PATH = '/local/files/';

/** What is signed of a request. */
interface Signed {
  readonly method: 'PUT' | 'GET';
  readonly name: string;
  readonly expiresAt: number;
  readonly contentType: string;
  readonly bytes: number;
}

/** Files in a folder, with what the host needs to answer the signed requests. */
export interface LocalFiles extends Files {
  /** What a request of this method and URL may do; nothing when it was not signed here, was changed, or has expired. */
  allowed(method: string, url: URL): Signed | undefined;
  write(name: string, bytes: Uint8Array): void;
  /** The file with its type; nothing when it was never sent. */
  read(name: string): { readonly bytes: Uint8Array; readonly contentType: string } | undefined;
}

/** Opens the files of a folder. The key is the process's own: requests expire long before a host is restarted twice. */
export const openFiles = ({ folder, clock: time = clock }: { readonly folder: string; readonly clock?: Clock }): LocalFiles => {
  const key = randomBytes(32);
  const signatureOf = (signed: Signed): Buffer => createHmac('sha256', key).update(JSON.stringify([signed.method, signed.name, signed.expiresAt, signed.contentType, signed.bytes])).digest();
  const request = (signed: Signed, headers: Record<string, string>): SignedRequest => {
    const query = new URLSearchParams({ expires: String(signed.expiresAt), type: signed.contentType, bytes: String(signed.bytes), signature: signatureOf(signed).toString('base64url') });
    return { method: signed.method, url: `${FILES_PATH}${signed.name}?${query.toString()}`, headers, expiresAt: signed.expiresAt };
  };
  const pathOf = (name: string): string => {
    checkFileName(name);
    return join(folder, name);
  };
  return {
    upload: async ({ name, contentType, bytes }) => {
      checkFileName(name);
      const signed: Signed = { method: 'PUT', name, contentType, bytes, expiresAt: time.now() + SIGNED_REQUEST_MILLISECONDS };
      return Promise.resolve(request(signed, { 'content-type': contentType, 'content-length': String(bytes) }));
    },
    download: async (name) => {
      checkFileName(name);
      return Promise.resolve(request({ method: 'GET', name, contentType: '', bytes: 0, expiresAt: time.now() + SIGNED_REQUEST_MILLISECONDS }, {}));
    },
    allowed: (method, url) => {
      if (method !== 'PUT' && method !== 'GET') return undefined;
      const { searchParams: query } = url;
      const signed: Signed = { method, name: url.pathname.slice(FILES_PATH.length), expiresAt: Number(query.get('expires')), contentType: query.get('type') ?? '', bytes: Number(query.get('bytes')) };
      const given = Buffer.from(query.get('signature') ?? '', 'base64url');
      const own = signatureOf(signed);
      const isOwn = given.length === own.length && timingSafeEqual(given, own);
      return isOwn && signed.expiresAt > time.now() ? signed : undefined;
    },
    write: (name, bytes) => {
      const path = pathOf(name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, bytes);
      renameSync(`${path}.part`, path);
    },
    read: (name) => {
      const path = pathOf(name);
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
      return { bytes: readFileSync(path), contentType: 'application/octet-stream' };
    },
  };
};

/** This process's files, in the folder YIKE_DATA. */
export const files: LocalFiles = openFiles({ folder: join(process.env['YIKE_DATA'] ?? join(tmpdir(), `yike-files-${String(process.pid)}`), 'files') });
