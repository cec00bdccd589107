import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CentreWish } from '#infra/centres/from-osm/centre-from-extract.ts';
import { makePack } from '#infra/centres/from-osm/make-pack.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';
import { gridTown, tinyOsm, type TinyNode, type TinyWay } from '#tests/support/centres/tiny-osm.ts';

const wish = (given: Partial<CentreWish> = {}): CentreWish => ({ name: 'small', title: 'Small', phoneDatum: 'WGS-84', population: undefined, stations: undefined, units: undefined, ...given });

/** Two towns of streets, 9 km apart on one road. */
const west = gridTown([8, 49], 100);
const east = gridTown([8.12, 49], 200);
const road: TinyWay = { id: 1, refs: [105, 200], tags: { highway: 'secondary', name: 'Long Road' } };
const twoTowns = (extra: readonly TinyNode[] = [], ways: readonly TinyWay[] = []): string =>
  tinyOsm([...west.nodes, ...east.nodes, ...extra], [...west.ways, ...east.ways, road, ...ways]);

const make = async (osm: string, given: Partial<CentreWish> = {}) => {
  const root = temporaryFolder();
  const file = join(root, 'small.osm');
  writeFileSync(file, osm);
  mkdirSync(join(root, 'packs'));
  return makePack(file, wish(given), { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built'), replace: false });
};

describe('a centre of an extract without places', () => {
  test('has settlements where streets are, townships, three tiers of care, stations and units, all proposed and counted', async () => {
    const { centre, tally } = await make(twoTowns(), { population: 10_000 });
    expect(centre.villages.length).toBeGreaterThanOrEqual(2);
    expect(centre.villages.reduce((sum, { population }) => sum + population, 0)).toBe(10_000);
    expect(new Set(centre.facilities.map(({ tier }) => tier)).size).toBeGreaterThanOrEqual(3);
    const all = [...centre.townships, ...centre.villages, ...centre.facilities, ...centre.stations, ...centre.units];
    expect(new Set(all.map(({ provenance }) => provenance))).toEqual(new Set(['proposed']));
    const proposed = (what: string): number => tally.proposed.filter((count) => count.what === what).reduce((sum, { count }) => sum + count, 0);
    expect(proposed('settlements')).toBe(centre.villages.length);
    expect(proposed('townships')).toBe(centre.townships.length);
    expect(proposed('stations')).toBe(centre.stations.length);
    expect(proposed('units')).toBe(centre.units.length);
  });

  test('calls a settlement after its longest street, each name once', async () => {
    const names = (await make(twoTowns())).centre.villages.map(({ name }) => name);
    expect(names.every((name) => /^(Row|Column) /.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has as many stations and units as asked for', async () => {
    const { centre } = await make(twoTowns(), { stations: 2, units: 7 });
    expect(centre.stations).toHaveLength(2);
    expect(centre.units).toHaveLength(7);
  });
});

describe('a centre of an extract with places', () => {
  const town: TinyNode = { id: 1, at: [8.005, 49.005], tags: { place: 'town', name: 'Westing', population: '4,000' } };
  const village: TinyNode = { id: 2, at: [8.125, 49.005], tags: { place: 'village', name: 'Easting' } };

  test('takes towns for townships and villages for villages, where the extract says they are', async () => {
    const { centre } = await make(twoTowns([town, village]));
    expect(centre.townships.find(({ name }) => name === 'Westing')).toMatchObject({ position: [8.005, 49.005], provenance: 'openstreetmap' });
    expect(centre.villages.find(({ name }) => name === 'Easting')).toMatchObject({ position: [8.125, 49.005], provenance: 'openstreetmap' });
    expect(centre.villages.find(({ name }) => name === 'Westing')?.population).toBe(4_000);
  });

  test('takes stations, hospitals and doctors, and names those without a name after their settlement', async () => {
    const care: TinyNode[] = [
      { id: 3, at: [8.004, 49.004], tags: { amenity: 'hospital', emergency: 'yes' } },
      { id: 4, at: [8.124, 49.004], tags: { amenity: 'doctors', name: 'Dr. House' } },
      { id: 5, at: [8.126, 49.004], tags: { emergency: 'ambulance_station' } },
    ];
    const { centre } = await make(twoTowns([town, village, ...care]));
    expect(centre.facilities.find(({ tier }) => tier === 'county-hospital')).toMatchObject({ name: 'Westing hospital', provenance: 'openstreetmap' });
    expect(centre.facilities.find(({ name }) => name === 'Dr. House')).toMatchObject({ tier: 'village-clinic', provenance: 'openstreetmap' });
    expect(centre.stations[0]).toMatchObject({ name: 'Easting ambulance station', provenance: 'openstreetmap' });
  });

  test('counts farms, far-away places and double ones as left out, and says why', async () => {
    const odd: TinyNode[] = [
      { id: 3, at: [8.03, 49.002], tags: { place: 'farm', name: 'Farm' } },
      { id: 4, at: [8.9, 49.9], tags: { place: 'village', name: 'Elsewhere' } },
      { id: 5, at: [8.0051, 49.0051], tags: { place: 'suburb', name: 'Same Spot' } },
      { id: 6, at: [8.9, 49.9], tags: { amenity: 'hospital', name: 'Ski Slope' } },
    ];
    const { centre, tally } = await make(twoTowns([town, village, ...odd]));
    expect(tally.leftOut.map(({ what, count }) => [what, count])).toEqual([
      ['farms and single dwellings', 1], ['settlements off the roads', 1], ['settlements drawn twice', 1], ['places of care off the roads', 1],
    ]);
    expect(tally.leftOut.every(({ why }) => why !== undefined)).toBe(true);
    expect(centre.villages.map(({ name }) => name)).not.toContain('Elsewhere');
  });
});

describe('streets that nobody can reach', () => {
  test('are left out with their people', async () => {
    const island = gridTown([8.05, 49.05], 300);
    const { centre, tally } = await make(twoTowns(island.nodes, island.ways));
    expect(tally.leftOut.find(({ what }) => what.includes('cut off'))?.count).toBeGreaterThan(0);
    expect(centre.villages.every(({ position }) => position[1] < 49.04)).toBe(true);
  });
});

describe('an extract that no centre can be made of', () => {
  const failing = async (osm: string, fileName: string, reason: RegExp): Promise<void> => {
    const root = temporaryFolder();
    const file = join(root, fileName);
    writeFileSync(file, osm);
    const options = { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built'), replace: false };
    await expect(makePack(file, wish(), options)).rejects.toThrow(reason);
    expect(existsSync(join(root, 'packs', 'small')) || existsSync(join(root, 'built', 'small'))).toBe(false);
  };

  test('for it holds no roads', () => failing(tinyOsm([{ id: 1, at: [8, 49] }], []), 'small.osm', /no road/));
  test('for it holds only a trunk road', () =>
    failing(tinyOsm([{ id: 1, at: [8, 49] }, { id: 2, at: [8.3, 49] }], [{ id: 1, refs: [1, 2], tags: { highway: 'trunk' } }]), 'small.osm', /no road along which people could live/));
  test('for it is cut short', () => failing(twoTowns().slice(0, 2_000), 'small.osm', /Cannot read ".*small\.osm"/));
  test('for it is no OSM file', () => failing('hello', 'small.txt', /does not end in/));
});

describe('a pack made twice of one extract', () => {
  test('has the same bytes', async () => {
    const root = temporaryFolder();
    const file = join(root, 'small.osm');
    writeFileSync(file, twoTowns());
    const options = { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built'), replace: true };
    const bytes = (): Buffer[] => ['pack.json', 'roads.bin', 'map.json'].map((name) => readFileSync(join(root, 'built', 'small', name)));
    await makePack(file, wish(), options);
    const first = bytes();
    await makePack(file, wish(), options);
    expect(bytes()).toEqual(first);
  });
});
