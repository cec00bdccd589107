import { readOsm } from '#infra/osm/read-osm.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';

/** A reader of an extract for one who reads it twice; progress counts both readings as one, in bytes. */
export const readTwice = (file: string, onProgress?: (done: number, total: number) => void): (() => AsyncIterable<OsmElement>) => {
  let readings = 0;
  return () => {
    const before = readings;
    readings += 1;
    return readOsm(file, { onProgress: (done, total) => onProgress?.(before * total + done, 2 * total) });
  };
};
