import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import type { CompileSummary } from '#shared/geo/roads/compile/compile-summary.ts';
import { Profile } from '#shared/geo/roads/profile/profile.ts';
import { fail } from '../kit/command-failure.ts';
import type { Command } from '../kit/command.ts';
import { startProgress } from '../kit/progress-bar.ts';
import { writeWhole } from './graph-file.ts';
import { readJsonAs } from './json-file.ts';

/** `roads compile`: an OSM extract into a road graph. */
export const compileCommand: Command = {
  name: 'roads -- compile',
  says: 'Compiles the roads of an OSM extract (.osm.pbf, .osm, .osm.gz) into a road graph.',
  words: 'EXTRACT',
  options: {
    out: { value: 'FILE', says: 'where to write the graph', byDefault: 'roads.bin' },
    profile: { value: 'FILE', says: "another driving profile (JSON, as shared/geo/roads/profile/emergency.json)" },
    attribution: { value: 'TEXT', says: 'whom to name for the data', byDefault: '© OpenStreetMap contributors, ODbL 1.0' },
    json: { says: 'prints the summary as JSON' },
  },
  run: async (given) => {
    const [extract, ...rest] = given.words;
    if (extract === undefined || rest.length > 0) return fail('Cannot compile roads: give one extract (see --help).');
    const { profile: profilePath, attribution, out } = given.text;
    const profile = profilePath === undefined ? undefined : await readJsonAs(profilePath, Profile);
    const started = performance.now();
    const bar = startProgress('Reading the extract', 2);
    let reading = 0;
    const read = (): ReturnType<typeof readOsm> => {
      const before = reading++;
      return readOsm(extract, { onProgress: (done, total) => bar.update(before * total + done, 2 * total) });
    };
    const compiled = await compileRoads(read, { ...(profile && { profile }), ...(attribution && { attribution }) }).finally(() => bar.stop());
    await writeWhole(out!, compiled.bytes);
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(given.switches.has('json') ? `${JSON.stringify(compiled.summary)}\n` : `${summaryText(compiled.summary)}\nwritten   ${out!} in ${seconds.toFixed(1)} s\n`);
    return 0;
  },
};

const summaryText = (summary: CompileSummary): string => {
  const lines = [
    `profile   ${summary.profile}`,
    `roads     ${summary.ways} ways, ${summary.kilometers} km`,
    `graph     ${summary.vertices} vertices and ${summary.edges} edges of ${summary.roadNodes} road nodes, ${summary.bytes} bytes`,
    `bounds    ${summary.bounds.join(', ')}`,
    `turns     ${summary.restrictionsInForce} restrictions in force`,
    ...counts('not in force', summary.restrictionsLeftOut, ''),
    ...counts('by class', summary.kilometersByClass, ' km'),
    ...counts('flagged', summary.kilometersByFlag, ' km'),
    ...counts('left out', summary.leftOut, ''),
  ];
  return lines.join('\n');
};

const counts = (title: string, record: Readonly<Record<string, number>>, unit: string): string[] =>
  Object.keys(record).length === 0 ? [] : [title, ...Object.entries(record).map(([name, count]) => `  ${String(count).padStart(9)}${unit}  ${name}`)];
