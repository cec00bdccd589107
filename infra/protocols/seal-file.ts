import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SealedVersions } from './sealed-versions.ts';

const FILE = join(import.meta.dirname, 'sealed-versions.json');

/** The seals that are checked in. */
export const readSeals = (): SealedVersions => SealedVersions.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Writes the seals, a complaint a line. */
export const writeSeals = (seals: SealedVersions): void => {
  writeFileSync(FILE, `{\n${Object.entries(seals).map(([complaint, seal]) => `  ${JSON.stringify(complaint)}: ${JSON.stringify(seal)}`).join(',\n')}\n}\n`);
};
