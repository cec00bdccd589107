import { join, resolve, sep } from 'node:path';
import { problem } from '#shared/api/problem.ts';
import { CentreName } from '#shared/schemas/identifier.ts';
import { fileServer } from './file-server.ts';
import type { RequestListener } from './http-gateway.ts';
import { respondProblem } from './respond.ts';

/** Where built files lie. */
export interface StaticFilesOptions {
  /** The built web app. */
  readonly web: string;
  /** The compiled centre packs, a folder each. */
  readonly centres: string;
}

/** What browsers may have of a compiled pack. */
const CENTRE_FILE = /^\/centres-static\/([^/]+)\/(map\.json)$/;

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** A file below the folder, or nothing when the path leads out of it. */
const below = (folder: string, path: string): string | undefined => {
  const file = resolve(folder, `.${path}`);
  return file.startsWith(resolve(folder) + sep) && !file.includes('\0') ? file : undefined;
};

/** The files that a path may stand for, the first that exists is meant: "/crew" is crew/index.html. */
const candidates = ({ web, centres }: StaticFilesOptions, path: string): readonly string[] => {
  const [, centre, name] = CENTRE_FILE.exec(path) ?? [];
  if (centre !== undefined && name !== undefined) return CentreName.safeParse(centre).success ? [join(centres, centre, name)] : [];
  return [below(web, path), below(web, `${path}/index.html`)].filter((file) => file !== undefined);
};

/** The built web app and the base maps, to be read only. */
export const staticFiles = (options: StaticFilesOptions): RequestListener => {
  const send = fileServer();
  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      respondProblem(response, problem('method-not-allowed', `Cannot ${request.method ?? ''} "${url.pathname}": it takes GET`), { allow: 'GET, HEAD' }); return;
    }
    const path = decoded(url.pathname);
    for (const file of path === undefined ? [] : candidates(options, path)) {
      if (await send(request, response, file)) return;
    }
    respondProblem(response, problem('not-found', `Cannot find "${url.pathname}"`));
  };
};
