import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED } from '#infra/centres/pack/compile-pack.ts';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { DOCUMENTS, DOCUMENTS_FOLDER, readContractPage } from '#infra/contract/read-contract-page.ts';
import { SIGN_IN_SETTINGS_PATH } from '#shared/schemas/sign-in-paths.ts';
import type { StageConfig } from './stage-config.ts';
import { openIdSignIn } from './stage-sign-in.ts';

/** Where a stage's files go, and where the built screens lie. */
export interface LayWebOptions {
  readonly web: string;
  readonly folder: string;
}

const layCentres = async ({ centres }: Pick<StageConfig, 'centres'>, folder: string): Promise<void> => {
  for (const centre of centres) cpSync(join(await ensureCompiled(centre), COMPILED.map), join(folder, 'centres-static', centre, COMPILED.map));
};

const layDocuments = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const file of Object.values(DOCUMENTS)) cpSync(join(DOCUMENTS_FOLDER, file), join(folder, file));
  writeFileSync(join(folder, 'index.html'), await readContractPage());
};

/**
 * Lays into an empty folder all that a stage's domain serves as files: the built screens, the base map of each centre, the documents of the API, and
 * what the stage says of signing in. A user pool's own ids are only known when it is deployed.
 * @returns the paths that are still missing. @throws UnknownCentre or BadPack, naming the pack's file and key
 */
export const layWeb = async ({ centres, identity }: Pick<StageConfig, 'centres' | 'identity'>, { web, folder }: LayWebOptions): Promise<readonly string[]> => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(web, folder, { recursive: true });
  await layCentres({ centres }, folder);
  await layDocuments(join(folder, 'docs', 'api'));
  if (identity.kind === 'cognito') return [SIGN_IN_SETTINGS_PATH];
  writeFileSync(join(folder, SIGN_IN_SETTINGS_PATH), JSON.stringify(openIdSignIn(identity).settings));
  return [];
};
