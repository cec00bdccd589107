import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
/** The folders that have folders for what they hold; a function's folder is named for what it does. */
const folders = ['shared', 'infra', 'web', 'tests'].flatMap((top) =>
  readdirSync(join(ROOT, top), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${top}/${entry.name}`] : [])),
);

describe('the map of the project for newcomers', () => {
  it.each(folders)('says what %s holds', (folder) => expect(page).toMatch(new RegExp(`\`${folder}[\`/]`)));
});
