import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Where a test keeps packs and compiled packs of its own. */
export interface CentreFolders {
  readonly packs: string;
  readonly built: string;
}

const command = join(import.meta.dirname, '..', '..', '..', 'infra', 'commands', 'centre.ts');

/** Runs `npm run centre -- …` as a process of its own, on these folders. */
export const runCentre = (args: readonly string[], { packs, built }: CentreFolders) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=local', '--disable-warning=ExperimentalWarning', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, YIKE_PACKS: packs, YIKE_CENTRES: built },
  });
  return { status, stdout, stderr };
};
