import { stat } from 'node:fs/promises';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { OsmFileError } from './osm-file-error.ts';
import { readPbf } from './read-pbf.ts';
import { readXml } from './read-xml.ts';

/** How to read: `onProgress` is told how many bytes of the file are done. */
export interface ReadOsmOptions {
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
}

/**
 * The elements of an OSM extract (`.osm.pbf`, `.osm`, `.osm.gz`) in the order of the file, without holding the file in memory.
 * @throws OsmFileError with the file, the place and the reason when it is missing, truncated or damaged.
 */
export async function* readOsm(path: string, options: ReadOsmOptions = {}): AsyncIterable<OsmElement> {
  const totalBytes = await sizeOf(path);
  const onBytes = (done: number): void => options.onProgress?.(done, totalBytes);
  if (path.endsWith('.pbf')) yield* readPbf(path, onBytes);
  else if (path.endsWith('.osm') || path.endsWith('.xml')) yield* readXml(path, { onBytes, gzipped: false });
  else if (path.endsWith('.osm.gz') || path.endsWith('.xml.gz')) yield* readXml(path, { onBytes, gzipped: true });
  else throw new OsmFileError(path, { place: 'its name', reason: 'it does not end in .osm.pbf, .osm or .osm.gz' });
}

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch((cause: unknown) => {
    throw new OsmFileError(path, { place: 'byte 0', reason: 'there is no such file, or it may not be read' }, { cause });
  });
  if (!found.isFile()) throw new OsmFileError(path, { place: 'byte 0', reason: 'it is not a file' });
  if (found.size === 0) throw new OsmFileError(path, { place: 'byte 0', reason: 'it is empty' });
  return found.size;
};
