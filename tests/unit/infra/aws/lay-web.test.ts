import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layWeb } from '#infra/aws/lay-web.ts';
import { readStageConfig } from '#infra/aws/read-stage-config.ts';

const root = mkdtempSync(join(tmpdir(), 'yike-screens-'));
afterAll(() => rmSync(root, { recursive: true }));

const web = join(root, 'web');
mkdirSync(join(web, 'crew'), { recursive: true });
writeFileSync(join(web, 'crew', 'index.html'), '<!doctype html>');

/** What is laid for a stage, and what is still missing. */
const lay = async (name: string) => {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'of-last-year.js'), '');
  const missing = await layWeb(readStageConfig(name), { web, folder });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  return { folder, missing, files: files.toSorted() };
};

describe('the files of a stage\'s domain', () => {
  it('are the screens, the base map of each centre and the documents of the API, and nothing from before', async () => {
    const { files, missing } = await lay('demo');
    expect(files).toEqual(['/centres-static/yanhu/map.json', '/crew/index.html', '/docs/api/asyncapi.json', '/docs/api/index.html', '/docs/api/openapi.json']);
    expect(missing).toEqual(['/sign-in.json']);
  });

  it('hold no more of a pack than browsers may have, which is its map', async () => {
    const { folder } = await lay('demo');
    expect(JSON.parse(readFileSync(join(folder, 'centres-static/yanhu/map.json'), 'utf8'))).toMatchObject({ type: 'FeatureCollection' });
  });

  it('say how to sign in where that is known before the stage is deployed', async () => {
    const { folder, missing } = await lay('demo-china');
    expect(missing).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'sign-in.json'), 'utf8'))).toMatchObject({ issuer: 'https://identity.example.org/realms/yike', apiToken: 'access' });
  });
});
