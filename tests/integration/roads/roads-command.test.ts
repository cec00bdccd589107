import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'yike-roads-'));
const graph = join(folder, 'roads.bin');
afterAll(() => rmSync(folder, { recursive: true }));

/** A square of roads, about a kilometre a side. */
const NODES = [[0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01]];
const EXTRACT = `<osm>${NODES.map(([lon, lat], i) => `<node id="${i + 1}" lon="${lon!}" lat="${lat!}"/>`).join('')}
<way id="1">${[1, 2, 3, 4, 1].map((ref) => `<nd ref="${ref}"/>`).join('')}<tag k="highway" v="residential"/><tag k="name" v="环路"/></way></osm>`;

const roads = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const run = promisify(execFile)(process.execPath, ['--conditions=local', 'infra/commands/roads.ts', ...args]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    },
  );
};

const fileOf = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('npm run roads', () => {
  beforeAll(async () => {
    const compiled = await roads('compile', fileOf('square.osm', EXTRACT), '--out', graph);
    expect(compiled).toMatchObject({ code: 0, err: '' });
    expect(compiled.out).toMatch(/roads +1 ways, 4\.4 km/);
  });

  it('routes, as GeoJSON with street names', async () => {
    const { code, out } = await roads('route', '--graph', graph, '--from', '0,0', '--to', '0.01,0.005');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'Feature', properties: { meters: 1668, streets: [{ name: '环路' }] }, geometry: { type: 'LineString' } });
  });

  it('goes the other way round when the road is closed', async () => {
    const closures = fileOf('closures.json', JSON.stringify([{ kind: 'road', at: [0.005, 0] }]));
    const { out } = await roads('route', '--graph', graph, '--from', '0,0', '--to', '0.01,0.005', '--closures', closures);
    expect(JSON.parse(out)).toMatchObject({ properties: { meters: 2780 } });
  });

  it('makes tables of two lists of places', async () => {
    const places = fileOf('places.csv', 'name,longitude,latitude\nwest,0,0\neast,0.01,0\n');
    const { out } = await roads('table', '--graph', graph, '--from', places, '--to', places);
    expect(JSON.parse(out)).toMatchObject({ from: ['west', 'east'], meters: [[0, 1112], [1112, 0]] });
  });

  it('draws isochrones of several bands', async () => {
    const { out } = await roads('isochrone', '--graph', graph, '--from', '0,0', '--minutes', '1,2');
    expect(JSON.parse(out)).toMatchObject({ features: [{ properties: { seconds: 120 } }, { properties: { seconds: 60 } }] });
  });

  it('learns from recorded runs and says what that is worth', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => `${i},${1_700_000_000_000 + i * 10_000_000},0,0\n${i},${1_700_000_000_000 + i * 10_000_000 + 150_000},0.01,0`);
    const runs = fileOf('runs.csv', `run,at,longitude,latitude\n${rows.join('\n')}\n`);
    const { code, out } = await roads('calibrate', '--graph', graph, '--runs', runs, '--out', join(folder, 'factors.json'));
    expect([code, out]).toEqual([0, expect.stringMatching(/learned from 8 stretches.+\n.+held-out stretches +2\n|held-out stretches +2/)]);
    const hour = await roads('route', '--graph', graph, '--from', '0,0', '--to', '0.01,0', '--factors', join(folder, 'factors.json'), '--hour', '8');
    expect(hour.code).toBe(0);
  });

  it('says what a graph holds and which road is at a place', async () => {
    expect(JSON.parse((await roads('inspect', '--graph', graph)).out)).toMatchObject({ profile: 'emergency 1', edges: 1 });
    expect(JSON.parse((await roads('inspect', '--graph', graph, '--at', '0.005,0')).out)).toMatchObject({ road: { name: '环路', class: 'residential' } });
  });

  it.each([
    [['route', '--graph', graph, '--from', '8', '--to', '0,0'], 'Cannot run: --from is "8", not LONGITUDE,LATITUDE in degrees.'],
    [['route', '--graph', graph, '--from', '50,50', '--to', '0,0'], 'Cannot route: no road leads from 50,50 to 0,0.'],
    [['route', '--graph', 'nowhere.bin', '--from', '0,0', '--to', '0,0'], 'Cannot open the road graph: "nowhere.bin" cannot be read.'],
    [['inspect', '--graph', 'package.json'], 'Cannot open the road graph: these bytes are no road graph; compile the roads again'],
    [['compile'], 'Cannot compile roads: give one extract (see --help).'],
    [['compile', 'nowhere.osm.pbf'], 'Cannot read "nowhere.osm.pbf" at byte 0: there is no such file, or it may not be read'],
    [['table', '--graph', graph, '--from', 'package.json', '--to', 'package.json'], 'Cannot read "package.json"'],
  ])('%j fails with one sentence', async (args, sentence) => {
    const { code, err } = await roads(...args);
    expect(code).toBe(1);
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toContain(`yike: ${sentence}`);
  });

  it.each(['compile', 'route', 'table', 'isochrone', 'calibrate', 'inspect'])('%s explains itself', async (action) => {
    expect((await roads(action, '--help')).out).toContain(`npm run roads -- ${action}`);
  });
});
