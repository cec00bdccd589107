import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadPack, describeProblem } from '#infra/centres/pack/bad-pack.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';
import { tinyCentre, writeTinyPack } from '#tests/support/centres/tiny-pack.ts';

const goodPack = (): string => {
  const folder = temporaryFolder();
  writeTinyPack(folder);
  return folder;
};

const problemsOf = (folder: string): readonly string[] => {
  try {
    readPack(folder);
    return [];
  } catch (error) {
    if (error instanceof BadPack) return error.problems.map(describeProblem);
    throw error;
  }
};

const replace = (folder: string, file: string, [from, to]: readonly [string, string]): void => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('a good pack', () => {
  test('is read as it was written, quotes and commas in names included', () => {
    expect(readPack(goodPack()).centre).toEqual({ ...tinyCentre, diseaseLists: [], roster: [], neighbours: [], responders: [] });
  });

  test('may begin with a byte order mark, end its lines like Windows, and have its columns in another order', () => {
    const folder = goodPack();
    writeFileSync(join(folder, 'counties.csv'), '\uFEFFname,latinName,id\r\nCounty,,c1\r\n');
    expect(readPack(folder).centre.counties).toEqual([{ id: 'c1', name: 'County' }]);
  });

  test('may say what each tier treats, which specialists are posted where, and which neighbours can be called', () => {
    const folder = goodPack();
    writeFileSync(join(folder, 'disease-lists.csv'), 'tier,code,name,latinName\nvillage-clinic,J00,急性鼻咽炎,Common cold\n');
    writeFileSync(join(folder, 'roster.csv'), 'facilityId,role,capability,weekdays,from,to\nf1,surgeon,surgery,mon tue,08:00,17:00\n');
    writeFileSync(join(folder, 'neighbours.csv'), 'id,name,latinName,longitude,latitude,provenance,telephone,entry,toEntrySeconds\nn1,邻县120,,8.11,49,surveyed,120,Toll gate,1200\n');
    const { centre } = readPack(folder);
    expect(centre.neighbours).toEqual([{ id: 'n1', name: '邻县120', position: [8.11, 49], provenance: 'surveyed', telephone: '120', entry: 'Toll gate', toEntrySeconds: 1200 }]);
    expect(centre.diseaseLists).toEqual([{ tier: 'village-clinic', code: 'J00', name: '急性鼻咽炎', latinName: 'Common cold' }]);
    expect(centre.roster).toEqual([{ facilityId: 'f1', role: 'surgeon', capability: 'surgery', weekdays: ['mon', 'tue'], from: '08:00', to: '17:00' }]);
  });
});

test('a pack may say which village doctors may be alerted, each in a village that there is', () => {
  const folder = goodPack();
  writeFileSync(join(folder, 'responders.csv'), 'id,villageId,provenance\nd1,v1,surveyed\n');
  expect(readPack(folder).centre.responders).toEqual([{ id: 'd1', villageId: 'v1', provenance: 'surveyed' }]);
  appendFileSync(join(folder, 'responders.csv'), 'd1,atlantis,surveyed\n');
  expect(problemsOf(folder)).toEqual(['responders.csv, line 3, column id: "d1" stands on line 2 already', 'responders.csv, line 3, column villageId: there is no village "atlantis"']);
});

describe('a bad pack names file, line and column', () => {
  test('of a cell that is no number, is out of range or is empty', () => {
    const folder = goodPack();
    appendFileSync(
      join(folder, 'villages.csv'),
      'v2,B,,8.001,91,surveyed,t1,5\nv3,C,,8.001,49.001,surveyed,t1,many\nv4,,,8.001,49.001,guessed,t1,5\nv5,D,,8.001,49.001,guessed,t1,5\n',
    );
    expect(problemsOf(folder)).toEqual([
      'villages.csv, line 3, column latitude: Too big: expected number to be <=90',
      'villages.csv, line 4, column population: "many" is not a whole number',
      'villages.csv, line 5, column name: the cell is empty',
      'villages.csv, line 6, column provenance: Invalid option: expected one of "surveyed"|"openstreetmap"|"approximate"|"proposed"',
    ]);
  });

  test('of a row with too few cells', () => {
    const folder = goodPack();
    appendFileSync(join(folder, 'units.csv'), 'u2,A2\n');
    expect(problemsOf(folder)).toEqual(['units.csv, line 3: there are 2 cells and not 5']);
  });

  test('of columns that are missing or unknown', () => {
    const folder = goodPack();
    replace(folder, 'stations.csv', ['facilityId', 'hospital']);
    expect(problemsOf(folder)).toEqual([
      'stations.csv, line 1, column facilityId: the column is missing',
      'stations.csv, line 1, column hospital: there is no such column',
    ]);
  });

  test('of an open quote', () => {
    const folder = goodPack();
    appendFileSync(join(folder, 'counties.csv'), 'c2,"Open,\n');
    expect(problemsOf(folder)[0]).toMatch(/^counties\.csv: it is not CSV: /);
  });

  test('of ids that stand twice and references to nothing', () => {
    const folder = goodPack();
    appendFileSync(join(folder, 'units.csv'), 'u1,A1,s9,defibrillator,surveyed\n');
    appendFileSync(join(folder, 'villages.csv'), 'v2,B,,8.001,49.001,surveyed,t9,5\n');
    appendFileSync(join(folder, 'capabilities.csv'), 'f9,ct\n');
    expect(problemsOf(folder)).toEqual([
      'units.csv, line 3, column id: "u1" stands on line 2 already',
      'units.csv, line 3, column callSign: "A1" stands on line 2 already',
      'villages.csv, line 3, column townshipId: there is no township "t9"',
      'capabilities.csv, line 4, column facilityId: there is no facility "f9"',
      'units.csv, line 3, column stationId: there is no station "s9"',
    ]);
  });

  test('of telephones of units and stations that the centre has not', () => {
    const folder = goodPack();
    replace(folder, 'centre.json', ['"dutyPhones": {}', '"dutyPhones": {"u1": "120", "u9": "120"}']);
    replace(folder, 'centre.json', ['"landlines": {}', '"landlines": {"s9": "120"}']);
    expect(problemsOf(folder)).toEqual(['centre.json, column alerts.dutyPhones: there is no unit "u9"', 'centre.json, column alerts.landlines: there is no station "s9"']);
  });

  test('of places outside the bounds of the centre', () => {
    const folder = goodPack();
    appendFileSync(join(folder, 'villages.csv'), 'v2,B,,9.5,49.001,surveyed,t1,5\n');
    expect(problemsOf(folder)).toEqual(["villages.csv, line 3, column longitude: 9.5 lies outside the centre's bounds 7.9 to 8.1"]);
  });

  test('of settings that are wrong or no JSON', () => {
    const wrong = goodPack();
    replace(wrong, 'centre.json', ['"seconds": 900', '"seconds": -1']);
    expect(problemsOf(wrong)).toEqual(['centre.json, column target.seconds: Too small: expected number to be >0']);
    const broken = goodPack();
    writeFileSync(join(broken, 'centre.json'), '{');
    expect(problemsOf(broken)[0]).toMatch(/^centre\.json: it is not JSON: /);
  });

  test('of all files that are missing', () => {
    const folder = goodPack();
    rmSync(join(folder, 'units.csv'));
    rmSync(join(folder, 'roads.osm'));
    expect(problemsOf(folder)).toEqual(['units.csv: the file is missing', 'roads.osm.pbf or roads.osm or roads.osm.gz: the file is missing']);
  });
});
