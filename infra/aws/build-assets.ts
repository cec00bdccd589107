import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { bundleFunctions, functionNames } from './bundle/bundle-functions.ts';
import type { BuiltAssets } from './stage-resources.ts';
import type { StageConfig } from './stage-config.ts';

const buildFolder = join(import.meta.dirname, '..', '..', '.build', 'aws');

/**
 * Bundles the functions and compiles the centre packs of a stage.
 * @throws UnknownCentre or BadPack, naming the pack's file and key
 */
export const buildAssets = async ({ name, centres }: StageConfig): Promise<BuiltAssets> => {
  const functions = join(buildFolder, 'functions');
  const centresLayer = join(buildFolder, 'layers', name);
  for (const folder of [functions, centresLayer]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(centresLayer, 'centres'), { recursive: true });
  for (const centre of centres) cpSync(await ensureCompiled(centre), join(centresLayer, 'centres', centre), { recursive: true });
  bundleFunctions(functionNames(), functions);
  return { functions, centresLayer };
};
