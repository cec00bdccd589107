import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DataInUse, takeProcessLock } from '#shared/ports/local/process-lock.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built web app lies. */
export const WEB_BUILD = join(ROOT, '.build', 'web');
const STAMP = join(ROOT, '.build', 'web.sha256');

/** All that the screens are built from; tests and hosts are not among it. */
const INPUTS = ['web', 'shared', 'events', 'functions', 'package-lock.json'] as const;

const filesBelow = (path: string): readonly string[] =>
  existsSync(join(ROOT, path, '.')) && !path.endsWith('.json')
    ? readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [join(ROOT, path)];

const hashOfInputs = (): string => {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesBelow).toSorted()) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

const isCurrent = (hash: string): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash && isWebBuilt();

/** Whether there is a built web app at all, be it out of date. */
export const isWebBuilt = (): boolean => existsSync(join(WEB_BUILD, 'index.html'));

/** Vite takes NODE_ENV for its word: under a test's it would build the libraries' slower halves for developers. */
const build = async (): Promise<void> => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const vite = await import('vite');
    await vite.build({ configFile: join(ROOT, 'web', 'vite.config.ts'), logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

/** Another process builds; whether it is done is looked at this far apart. */
const BETWEEN_LOOKS_MILLISECONDS = 200;

/** Two that built into one folder at the same time would each take the other's files away. */
const turnToBuild = async (): Promise<{ readonly release: () => void }> => {
  for (;;) {
    try {
      return takeProcessLock(join(ROOT, '.build', 'web-build'));
    } catch (error) {
      if (!(error instanceof DataInUse)) throw error;
      await wait(BETWEEN_LOOKS_MILLISECONDS);
    }
  }
};

/** Builds the web app when what it is made of has changed since the last time. @returns whether it was built. */
export const ensureWebBuilt = async (onBuild: () => void): Promise<boolean> => {
  const hash = hashOfInputs();
  if (isCurrent(hash)) return false;
  const turn = await turnToBuild();
  try {
    if (isCurrent(hash)) return false;
    onBuild();
    rmSync(STAMP, { force: true });
    await build();
    writeFileSync(STAMP, hash);
    return true;
  } finally {
    turn.release();
  }
};
