import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { roadsAsGeoJson } from '#shared/geo/roads/base-map.ts';
import { type CompiledRoads, compileRoads } from '#shared/geo/roads/compile-roads.ts';
import type { CompileSummary } from '#shared/geo/roads/compile/compile-summary.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { WaterAreas } from '#shared/geo/roads/water/water-areas.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { BadPack, type PackProblem } from './bad-pack.ts';
import { HOUR_FACTORS_FILE } from './read-hour-factors.ts';
import { inputStamp } from './input-stamp.ts';
import { placeNamesOf } from './places/place-names.ts';
import { readPack } from './read-pack.ts';
import { readTwice } from './read-twice.ts';
import { swapFolder } from './swap-folder.ts';

/** The files of a compiled pack. */
export const COMPILED = { pack: 'pack.json', roads: 'roads.bin', map: 'map.json', places: 'places.json', stamp: 'stamp' } as const;

/** How to compile: `onProgress` is told the bytes of the extract that are read, of all; `roads` are the pack's own when they are compiled already. */
export interface CompilePackOptions {
  readonly roads?: CompiledRoads;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A compiled pack and what its roads hold. */
export interface CompiledPack {
  readonly centre: Centre;
  readonly roads: CompileSummary;
}

/** Reads as often as compiling does, where the roads are compiled already and only the water is wanted. */
const readThrough = async (read: () => AsyncIterable<OsmElement>, roads: CompiledRoads): Promise<CompiledRoads> => {
  for (let reading = 0; reading < 2; reading += 1) {
    const elements = read()[Symbol.asyncIterator]();
    while (!(await elements.next()).done) continue;
  }
  return roads;
};

const nameProblem = (folder: string, centre: Centre): PackProblem[] =>
  basename(folder) === centre.settings.name ? [] : [{ file: 'centre.json', column: 'name', reason: `"${centre.settings.name}" is not the folder's name "${basename(folder)}"` }];

/**
 * Compiles a pack's folder into `<buildFolder>/<name>`: pack.json, roads.bin, map.json, places.json and the stamp of its inputs.
 * @throws BadPack, OsmFileError or RoadCompileError; then nothing in the build folder has changed.
 */
export const compilePack = async (folder: string, buildFolder: string, options: CompilePackOptions = {}): Promise<CompiledPack> => {
  const stamp = await inputStamp(folder);
  const { centre, roadsFile, hourFactors, names } = readPack(folder);
  const wrongName = nameProblem(folder, centre);
  if (wrongName.length > 0) throw new BadPack(folder, wrongName);
  const { attribution, name } = centre.settings;
  return swapFolder(join(buildFolder, name), async (fresh) => {
    const water = new WaterAreas();
    const read = water.watch(readTwice(roadsFile, options.onProgress));
    const { bytes, summary } = options.roads ? await readThrough(read, options.roads) : await compileRoads(read, attribution === undefined ? {} : { attribution });
    const graph = openRoadGraph(bytes);
    const roads = roadsAsGeoJson(graph);
    writeFileSync(join(fresh, COMPILED.pack), JSON.stringify(centre));
    writeFileSync(join(fresh, COMPILED.roads), bytes);
    writeFileSync(join(fresh, COMPILED.map), JSON.stringify({ ...roads, features: [...water.features(), ...roads.features] }));
    writeFileSync(join(fresh, COMPILED.places), JSON.stringify(placeNamesOf(centre, names, graph)));
    if (hourFactors) writeFileSync(join(fresh, HOUR_FACTORS_FILE), JSON.stringify(hourFactors));
    writeFileSync(join(fresh, COMPILED.stamp), stamp);
    return { centre, roads: summary };
  });
};
