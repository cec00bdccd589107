import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadPack } from '#infra/centres/pack/bad-pack.ts';
import { CentreExists, checkNameIsFree } from '#infra/centres/pack/check-name.ts';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { importPack } from '#infra/centres/pack/import-pack.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { openCentres } from '#shared/ports/centres-folder.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';
import { tinyCentre, writeTinyPack } from '#tests/support/centres/tiny-pack.ts';

const installation = () => {
  const root = temporaryFolder();
  const where = { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built') };
  mkdirSync(where.packsFolder);
  writeTinyPack(join(where.packsFolder, 'tiny'));
  return where;
};

describe('compiling a pack', () => {
  test('makes the centre, its roads and its base map ready to be served', async () => {
    const where = installation();
    const built = await ensureCompiled('tiny', where);
    const served = openCentres(where.buildFolder);
    expect(await served.find('tiny')).toEqual({ ...tinyCentre, diseaseLists: [], roster: [], neighbours: [], responders: [] });
    expect(openRoadGraph((await served.roads('tiny'))!).edgeCount).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(join(built, 'map.json'), 'utf8'))).toMatchObject({ type: 'FeatureCollection' });
  });

  test('is done once, and again only when an input has changed', async () => {
    const where = installation();
    const built = await ensureCompiled('tiny', where);
    const first = statSync(built).ino;
    await ensureCompiled('tiny', where);
    expect(statSync(built).ino).toBe(first);
    appendFileSync(join(where.packsFolder, 'tiny', 'counties.csv'), 'c2,Other,\n');
    await ensureCompiled('tiny', where);
    expect(statSync(built).ino).not.toBe(first);
    expect((await openCentres(where.buildFolder).find('tiny'))?.counties).toHaveLength(2);
  });

  test('leaves the compiled pack as it was when the pack has become bad, and no litter beside it', async () => {
    const where = installation();
    await ensureCompiled('tiny', where);
    writeFileSync(join(where.packsFolder, 'tiny', 'roads.osm'), '<osm><node id="1" lat="49" lon="8"/></osm>');
    await expect(ensureCompiled('tiny', where)).rejects.toThrow(/no road/);
    expect(readdirSync(where.buildFolder)).toEqual(['tiny']);
    expect(await openCentres(where.buildFolder).find('tiny')).toBeDefined();
  });

  test('by several at once ends with one whole pack', async () => {
    const where = installation();
    await Promise.all([1, 2, 3].map(() => ensureCompiled('tiny', where)));
    expect(readdirSync(where.buildFolder)).toEqual(['tiny']);
    expect(await openCentres(where.buildFolder).find('tiny')).toBeDefined();
  });

  test('of a centre that is not there names those that are', async () => {
    await expect(ensureCompiled('nowhere', installation())).rejects.toThrow('Cannot find the centre "nowhere": there is "tiny"');
  });

  test('refuses a pack whose name is not its folder\'s', async () => {
    const where = installation();
    writeTinyPack(join(where.packsFolder, 'other'));
    await expect(ensureCompiled('other', where)).rejects.toThrow('"tiny" is not the folder\'s name "other"');
  });
});

describe('importing a pack', () => {
  test('copies it in under the new name and compiles it', async () => {
    const where = installation();
    await importPack(join(where.packsFolder, 'tiny'), { name: 'copy', ...where });
    expect((await openCentres(where.buildFolder).find('copy'))?.settings.name).toBe('copy');
    expect(await ensureCompiled('copy', where)).toBe(join(where.buildFolder, 'copy'));
  });

  test('of a bad pack leaves nothing behind', async () => {
    const where = installation();
    const folder = join(temporaryFolder(), 'foreign');
    writeTinyPack(folder);
    appendFileSync(join(folder, 'units.csv'), 'u2,A2,s9,,surveyed\n');
    await expect(importPack(folder, { name: 'foreign', ...where })).rejects.toThrow(BadPack);
    expect(existsSync(join(where.packsFolder, 'foreign'))).toBe(false);
  });
});

describe('the name of a new centre', () => {
  test('may be a new one, or an existing one when that is to be replaced', () => {
    const { packsFolder } = installation();
    expect(() => checkNameIsFree('new', { packsFolder, replace: false })).not.toThrow();
    expect(() => checkNameIsFree('tiny', { packsFolder, replace: true })).not.toThrow();
    expect(() => checkNameIsFree('tiny', { packsFolder, replace: false })).toThrow(CentreExists);
  });

  test("is never the project's own", () => {
    const { packsFolder } = installation();
    for (const name of ['yanhu', 'pack', 'from-osm']) expect(() => checkNameIsFree(name, { packsFolder, replace: true })).toThrow(CentreExists);
  });
});
