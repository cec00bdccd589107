import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadPack } from '#infra/centres/pack/bad-pack.ts';
import { ensureCompiled } from '#infra/centres/pack/ensure-compiled.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import { PlaceNames } from '#shared/schemas/named-place.ts';
import { openCentres } from '#shared/ports/centres-folder.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';
import { writeTinyPack } from '#tests/support/centres/tiny-pack.ts';

const LANDMARKS = 'id,name,latinName,longitude,latitude,provenance,townshipId';

const packWith = (files: Readonly<Record<string, string>> = {}) => {
  const root = temporaryFolder();
  const folder = join(root, 'packs', 'tiny');
  mkdirSync(folder, { recursive: true });
  writeTinyPack(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return { folder, where: { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built') } };
};

const problemsOf = (folder: string): readonly unknown[] => {
  try {
    readPack(folder);
    return [];
  } catch (error) {
    if (error instanceof BadPack) return error.problems;
    throw error;
  }
};

describe('the names of a compiled pack', () => {
  test('are those of its places, its landmarks and its streets, with their readings', async () => {
    const { where } = packWith({
      'landmarks.csv': `${LANDMARKS}\nmarket,解州集市,,8.002,49.002,surveyed,t1\n`,
      'readings.csv': 'name,reading\n解州,xie zhou\n',
    });
    const built = await ensureCompiled('tiny', where);
    const { places } = PlaceNames.parse(JSON.parse(readFileSync(join(built, 'places.json'), 'utf8')));
    expect(await openCentres(where.buildFolder).placeNames('tiny')).toBe(readFileSync(join(built, 'places.json'), 'utf8'));
    expect(places.filter(({ kind }) => kind !== 'road').map(({ kind, id }) => `${kind} ${id ?? ''}`)).toEqual(['township t1', 'village v1', 'facility f1', 'station s1', 'landmark market']);
    expect(places.find(({ id }) => id === 'market')).toMatchObject({ readings: ['xie zhou ji shi', 'jie zhou ji shi'], townshipId: 't1', points: [[8.002, 49.002]] });
    expect(new Set(places.flatMap(({ kind, townshipId }) => (kind === 'road' ? [townshipId] : [])))).toEqual(new Set(['t1']));
  });

  test('are none for a centre of another name, and for none that leads out of the folder', async () => {
    const { where } = packWith();
    await ensureCompiled('tiny', where);
    const centres = openCentres(where.buildFolder);
    expect(await centres.placeNames('elsewhere')).toBeUndefined();
    expect(await centres.placeNames('../built/tiny')).toBeUndefined();
  });
});

describe('a pack with bad names', () => {
  test.each([
    ['a landmark of no township', { 'landmarks.csv': `${LANDMARKS}\nmarket,集市,,8.002,49.002,surveyed,t9\n` }, { file: 'landmarks.csv', line: 2, column: 'townshipId' }],
    ['a landmark beyond the centre', { 'landmarks.csv': `${LANDMARKS}\nmarket,集市,,9,49.002,surveyed,\n` }, { file: 'landmarks.csv', line: 2, column: 'longitude' }],
    ['two landmarks of one id', { 'landmarks.csv': `${LANDMARKS}\na,集市,,8,49,surveyed,\na,学校,,8,49,surveyed,\n` }, { file: 'landmarks.csv', line: 3, column: 'id' }],
    ['a reading of too few syllables', { 'readings.csv': 'name,reading\n解州,xie\n' }, { file: 'readings.csv', line: 2, column: 'reading' }],
  ])('%s is told by file, line and column', (_, files, problem) => expect(problemsOf(packWith(files).folder)).toMatchObject([problem]));
});
