import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StageConfig } from './stage-config.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where the stages' config files lie; YIKE_STAGES names another folder. */
const stagesFolder = (): string => process.env['YIKE_STAGES'] ?? join(import.meta.dirname, 'stages');

/** A stage's config file cannot be used; the message names the file and every key that is wrong. */
export class BadStageConfig extends Error {
  readonly code = 'bad-stage-config';

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`Cannot use the stage config "${relative(root, file)}": ${reason}`, options);
    this.name = 'BadStageConfig';
  }
}

/** The names of the stages there are. */
export const stageNames = (): readonly string[] =>
  readdirSync(stagesFolder())
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();

const readJson = (file: string): unknown => {
  if (!existsSync(file)) throw new BadStageConfig(file, 'there is no such file');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new BadStageConfig(file, `it is not JSON (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
};

/** The config of a stage. @throws BadStageConfig naming file and keys */
export const readStageConfig = (name: string): StageConfig => {
  const file = join(stagesFolder(), `${name}.json`);
  const parsed = StageConfig.safeParse(readJson(file));
  if (!parsed.success) {
    throw new BadStageConfig(file, parsed.error.issues.map(({ path, message }) => `key "${path.join('.')}": ${message}`).join('; '));
  }
  if (parsed.data.name !== name) throw new BadStageConfig(file, `key "name": "${parsed.data.name}" is not the file's name "${name}"`);
  return parsed.data;
};
