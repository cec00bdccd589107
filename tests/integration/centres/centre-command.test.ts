import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCentre } from '#tests/support/centres/run-centre.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';
import { gridTown, tinyOsm } from '#tests/support/centres/tiny-osm.ts';
import { writeTinyPack } from '#tests/support/centres/tiny-pack.ts';

const folders = () => {
  const root = temporaryFolder();
  const where = { root, packs: join(root, 'packs'), built: join(root, 'built') };
  mkdirSync(where.packs);
  const { nodes, ways } = gridTown([8, 49], 1);
  writeFileSync(join(root, 'town.osm'), tinyOsm(nodes, ways));
  return where;
};

/** One clear sentence on stderr, exit code 1, and nothing half-made. */
const expectFailure = (where: ReturnType<typeof folders>, args: readonly string[], sentence: RegExp): void => {
  const before = readdirSync(where.packs);
  const { status, stderr } = runCentre(args, where);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
  expect(readdirSync(where.packs)).toEqual(before);
};

describe('centre from-osm', () => {
  test('makes a pack, compiles it, and says what is in it', () => {
    const where = folders();
    const { status, stdout } = runCentre(['from-osm', join(where.root, 'town.osm'), '--name', 'town', '--population', '1234'], where);
    expect(status).toBe(0);
    expect(stdout).toContain('people    1,234 in');
    expect(stdout).toContain('Proposed by the program, marked so, to be checked');
    expect(stdout).toContain('© OpenStreetMap contributors, ODbL');
    expect(existsSync(join(where.built, 'town', 'roads.bin'))).toBe(true);
    expect(runCentre(['check', 'town'], where).stdout).toMatch(/^town: 1,234 people/);
  });

  test('says in one sentence what is wrong with the name, the file or the figures', () => {
    const where = folders();
    const town = join(where.root, 'town.osm');
    expectFailure(where, ['from-osm', town, '--name', 'Bad Name'], /Cannot use the name "Bad Name"/);
    expectFailure(where, ['from-osm', town, '--name', 'yanhu', '--replace'], /belongs to the project itself/);
    expectFailure(where, ['from-osm', join(where.root, 'none.osm'), '--name', 'town'], /Cannot read ".*none\.osm".*no such file/);
    expectFailure(where, ['from-osm', town, '--name', 'town', '--population', 'many'], /--population is "many"/);
    writeFileSync(join(where.root, 'empty.osm'), '<osm version="0.6"></osm>');
    expectFailure(where, ['from-osm', join(where.root, 'empty.osm'), '--name', 'town'], /no road/);
  });

  test('puts a centre in the place of another only when told to', () => {
    const where = folders();
    const town = join(where.root, 'town.osm');
    runCentre(['from-osm', town, '--name', 'town', '--population', '10'], where);
    expectFailure(where, ['from-osm', town, '--name', 'town'], /exists \(--replace/);
    expect(runCentre(['from-osm', town, '--name', 'town', '--population', '20', '--replace'], where).stdout).toContain('people    20 in');
  });
});

describe('centre check', () => {
  test('prints each problem on a line of its own', () => {
    const where = folders();
    const folder = join(where.root, 'tiny');
    writeTinyPack(folder);
    appendFileSync(join(folder, 'units.csv'), 'u2,A2,s9,,surveyed\nu1,A3,s1,,surveyed\n');
    const { status, stderr } = runCentre(['check', folder], where);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'units.csv, line 4, column id: "u1" stands on line 2 already\nunits.csv, line 3, column stationId: there is no station "s9"\n' +
        'yike: Cannot use the centre pack "tiny": it has 2 problems, listed above.\n',
    );
  });

  test('of an unknown centre names those that exist', () => {
    const where = folders();
    writeTinyPack(join(where.packs, 'tiny'));
    expectFailure(where, ['check', 'nowhere'], /Cannot find the centre "nowhere": there is "tiny"/);
  });
});

describe('centre import', () => {
  test('brings a pack in under a new name', () => {
    const where = folders();
    const folder = join(where.root, 'tiny');
    writeTinyPack(folder);
    expect(runCentre(['import', folder, '--name', 'mine'], where).status).toBe(0);
    expect(JSON.parse(readFileSync(join(where.built, 'mine', 'pack.json'), 'utf8'))).toMatchObject({ settings: { name: 'mine' } });
    expectFailure(where, ['import', folder, '--name', 'mine'], /exists \(--replace/);
  });
});

describe('each action', () => {
  test('has its --help', () => {
    const where = folders();
    for (const action of ['from-osm', 'check', 'import', 'generate-yanhu']) {
      const { status, stdout } = runCentre([action, '--help'], where);
      expect(status).toBe(0);
      expect(stdout).toContain(`npm run centre -- ${action}`);
    }
    expect(runCentre(['--help'], where).stdout).toContain('from-osm');
  });
});
