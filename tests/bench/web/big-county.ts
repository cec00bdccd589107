import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const YANHU = fileURLToPath(new URL('../../../infra/centres/yanhu/', import.meta.url));

/** Writes Yanhu's pack into a folder with so many units, spread over its substations: the fleet of a city, on the roads of a county. */
export const writeBigCounty = (packs: string, units: number): void => {
  const folder = join(packs, 'yanhu');
  mkdirSync(packs, { recursive: true });
  cpSync(YANHU, folder, { recursive: true });
  const stations = readFileSync(join(YANHU, 'stations.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')[0]!);
  const known = readFileSync(join(YANHU, 'units.csv'), 'utf8').trim().split('\n');
  const added = Array.from({ length: units - known.length + 1 }, (_, index) => {
    const number = known.length + index;
    return `yh-${String(number)},盐急${String(number)},${stations[index % stations.length]!},defibrillator,approximate`;
  });
  writeFileSync(join(folder, 'units.csv'), `${[...known, ...added].join('\n')}\n`);
};
