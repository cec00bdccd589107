import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MadeCentre } from '#infra/centres/from-osm/centre-from-extract.ts';
import { makePack } from '#infra/centres/from-osm/make-pack.ts';
import { readPack } from '#infra/centres/pack/read-pack.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { travelTable } from '#shared/geo/roads/travel-times.ts';
import { temporaryFolder } from '#tests/support/centres/temporary-folder.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'osm');
const isHere = existsSync(DATA);
if (!isHere) process.stderr.write(`skipped: no extracts at ${DATA}\n`);

const DRIVE_BUDGET_MS = 660_000;

/** People as in the censuses around the extract's date; names that must have been taken from it. */
const EXTRACTS = [
  { name: 'andorra', population: 83_888, townships: ['Andorra la Vella', 'Encamp', 'Canillo'], villages: ['Soldeu'] },
  { name: 'heidelberg', population: 220_000, townships: [], villages: [] },
  { name: 'monaco-osrm', population: 80_000, townships: ['Monaco', 'Beausoleil'], villages: ['La Turbie'] },
  { name: 'porto', population: 1_700_000, townships: [], villages: ['Aldeia de Couce'] },
  { name: 'rutland', population: 37_400, townships: ['Oakham', 'Uppingham'], villages: ['Empingham', 'Ketton'] },
] as const;

const make = async (name: string, population: number | undefined, root = temporaryFolder()) => {
  const options = { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built'), replace: true };
  const wish = { name, title: name, population, stations: undefined, units: undefined, phoneDatum: 'WGS-84' } as const;
  return { root, made: await makePack(join(DATA, `${name}.osm.pbf`), wish, options) };
};

/** What a centre is compiled to, as a fingerprint of each file's bytes. */
const bytesOf = (root: string, name: string): readonly string[] => ['pack.json', 'roads.bin', 'map.json'].map((file) => createHash('sha256').update(readFileSync(join(root, 'built', name, file))).digest('hex'));

/** Every proposal is counted: as many places are marked so as the summary says. */
const expectCounted = ({ centre, tally }: MadeCentre): void => {
  const told = (...what: string[]): number => tally.proposed.filter((count) => what.includes(count.what)).reduce((sum, { count }) => sum + count, 0);
  const marked = (places: readonly { provenance: string }[]): number => places.filter(({ provenance }) => provenance === 'proposed').length;
  expect(told('settlements')).toBe(marked(centre.villages));
  expect(told('townships')).toBe(marked(centre.townships));
  expect(told('hospitals', 'health centres', 'village clinics')).toBe(marked(centre.facilities));
  expect(told('stations')).toBe(marked(centre.stations));
  expect(told('units')).toBe(centre.units.length);
  expect([...tally.proposed, ...tally.leftOut].every(({ why }) => why !== undefined && why !== '')).toBe(true);
};

describe.skipIf(!isHere).each(EXTRACTS)('the centre made of $name', ({ name, population, townships, villages }) => {
  test('is whole: people, townships, tiers, stations and units, reached by its own roads; and the same bytes each time', { timeout: 180_000 }, async () => {
    const { root, made } = await make(name, population);
    // The largest is made once: the others tell as well that nothing in it is left to chance.
    if (name !== 'porto') expect(bytesOf((await make(name, population)).root, name)).toEqual(bytesOf(root, name));
    const { centre } = made;
    expect(readPack(join(root, 'packs', name)).centre).toEqual({ ...centre, diseaseLists: [], roster: [] });
    expect(centre.villages.reduce((sum, village) => sum + village.population, 0)).toBe(population);
    expect(centre.townships.reduce((sum, township) => sum + township.population, 0)).toBe(population);
    const known = new Set(centre.townships.map(({ id }) => id));
    expect(centre.villages.filter(({ townshipId }) => !known.has(townshipId))).toEqual([]);
    expect(centre.townships.map((township) => township.name)).toEqual(expect.arrayContaining([...townships]));
    expect(centre.villages.map((village) => village.name)).toEqual(expect.arrayContaining([...villages]));
    expect(new Set(centre.facilities.map(({ tier }) => tier)).size).toBeGreaterThanOrEqual(3);
    expect(centre.stations.length).toBeGreaterThanOrEqual(3);
    for (const { id } of centre.stations) expect(centre.units.filter(({ stationId }) => stationId === id).length).toBeGreaterThanOrEqual(2);
    expect(centre.units.filter(({ capabilities }) => capabilities.includes('negative-pressure')).length / centre.units.length).toBeGreaterThanOrEqual(0.4);
    expect(centre.settings.attribution).toContain('OpenStreetMap');
    expectCounted(made);

    const graph = openRoadGraph(readFileSync(join(root, 'built', name, 'roads.bin')));
    const table = travelTable(graph, centre.stations.map(({ position }) => position), centre.villages.map(({ position }) => position));
    const covered = centre.villages.filter((_, at) => table.some((row) => row[at]!.reachable && row[at]!.milliseconds <= DRIVE_BUDGET_MS));
    expect(centre.villages.filter((_, at) => !table.some((row) => row[at]!.reachable))).toEqual([]);
    expect(covered.reduce((sum, village) => sum + village.population, 0) / population).toBeGreaterThan(0.9);
  });
});

describe.skipIf(!isHere)('an extract', () => {
  test('that is cut short is refused with its name, and leaves no half-made pack', async () => {
    const root = temporaryFolder();
    const file = join(root, 'cut.osm.pbf');
    const whole = readFileSync(join(DATA, 'rutland.osm.pbf'));
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 2)));
    const options = { packsFolder: join(root, 'packs'), buildFolder: join(root, 'built'), replace: false };
    const wish = { name: 'cut', title: 'Cut', population: undefined, stations: undefined, units: undefined, phoneDatum: 'WGS-84' } as const;
    await expect(makePack(file, wish, options)).rejects.toThrow(/Cannot read ".*cut\.osm\.pbf"/);
    expect(existsSync(join(root, 'packs')) || existsSync(join(root, 'built'))).toBe(false);
  });

  test('that knows the people of its country says so, and does not take the figure by itself', async () => {
    const { made } = await make('andorra', undefined);
    expect(made.populationHint).toEqual({ name: 'Andorra', population: 83_888 });
    expect(made.covered.total).not.toBe(83_888);
  });
});
