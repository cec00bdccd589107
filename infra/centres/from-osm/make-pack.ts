import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNameIsFree } from '#infra/centres/pack/check-name.ts';
import { type CompiledPack, compilePack } from '#infra/centres/pack/compile-pack.ts';
import { writeTable } from '#infra/centres/pack/csv-table.ts';
import { landmarks } from '#infra/centres/pack/pack-tables.ts';
import { readTwice } from '#infra/centres/pack/read-twice.ts';
import { swapFolder } from '#infra/centres/pack/swap-folder.ts';
import { writePack } from '#infra/centres/pack/write-pack.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import { travelTimesFrom } from '#shared/geo/roads/travel-times.ts';
import { centreFromExtract, type CentreWish, type MadeCentre, OSM_ATTRIBUTION } from './centre-from-extract.ts';
import { readExtract } from './read-extract.ts';
import { takeLandmarks } from './take-landmarks.ts';

/** The stages of making a pack, for a progress bar. */
export type Stage = 'Compiling roads' | 'Reading places' | 'Weighing station sites';

/** Where the pack goes, and who watches. */
export interface MakePackOptions {
  readonly packsFolder: string;
  readonly buildFolder: string;
  readonly replace: boolean;
  readonly onProgress?: (stage: Stage, done: number, total: number) => void;
}

const roadsFileName = (file: string): string => (file.endsWith('.pbf') ? 'roads.osm.pbf' : file.endsWith('.gz') ? 'roads.osm.gz' : 'roads.osm');

/**
 * Makes a centre pack of an extract and compiles it.
 * @throws OsmFileError, RoadCompileError, EmptyExtract or CentreExists; then no pack of that name has appeared or changed.
 */
export const makePack = async (file: string, wish: CentreWish, options: MakePackOptions): Promise<MadeCentre & CompiledPack> => {
  checkNameIsFree(wish.name, options);
  const watch = (stage: Stage) => (done: number, total: number) => options.onProgress?.(stage, done, total);
  const roads = await compileRoads(readTwice(file, watch('Compiling roads')), { attribution: OSM_ATTRIBUTION });
  const graph = openRoadGraph(roads.bytes);
  const extract = await readExtract(readTwice(file, watch('Reading places')));
  const made = centreFromExtract(extract, wish, {
    drive: (from, to) => travelTimesFrom(graph, from, to).map((time) => (time.reachable ? time.milliseconds / 1_000 : Infinity)),
    onProgress: watch('Weighing station sites'),
  });
  const named = takeLandmarks(extract.landmarks, { bounds: made.centre.settings.bounds, tally: made.tally });
  const target = join(options.packsFolder, wish.name);
  await swapFolder(target, (fresh) => {
    writePack(fresh, made.centre);
    writeFileSync(join(fresh, landmarks.file), writeTable(landmarks, named));
    copyFileSync(file, join(fresh, roadsFileName(file)));
    return Promise.resolve();
  });
  return { ...made, ...(await compilePack(target, options.buildFolder, { roads })) };
};
