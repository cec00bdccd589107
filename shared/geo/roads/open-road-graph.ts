import Flatbush from 'flatbush';
import { GraphFileError } from './binary/graph-file-error.ts';
import { unpackSections, type Sections } from './binary/sections.ts';
import type { GraphAbout, RoadGraph } from './road-graph.ts';

/**
 * A compiled graph, ready for questions; its arrays are views on the bytes, which must not change.
 * @throws GraphFileError when the bytes are no graph, of another version, or damaged.
 */
export const openRoadGraph = (bytes: Uint8Array): RoadGraph => {
  const sections = unpackSections(bytes);
  const about = JSON.parse(new TextDecoder().decode(section(sections, 'about'))) as GraphAbout & { vertexCount: number };
  const words = (name: string): Uint32Array => {
    const found = section(sections, name);
    return new Uint32Array(found.buffer, found.byteOffset, found.byteLength >>> 2);
  };
  const signed = (name: string): Int32Array => {
    const found = section(sections, name);
    return new Int32Array(found.buffer, found.byteOffset, found.byteLength >>> 2);
  };
  const index = section(sections, 'index');
  const roadMs = words('roadMs');
  return {
    about,
    vertexCount: about.vertexCount,
    edgeCount: roadMs.length >>> 1,
    edgeAttribute: words('edgeAttribute'),
    edgeStart: words('edgeStart'),
    edgeCm: words('edgeCm'),
    pointLon: signed('pointLon'),
    pointLat: signed('pointLat'),
    forwardMs: words('forwardMs'),
    backwardMs: words('backwardMs'),
    roadMs,
    openMs: roadMs,
    closed: undefined,
    pace: undefined,
    roadHead: words('roadHead'),
    roadTailStart: words('roadTailStart'),
    roadTails: words('roadTails'),
    outStart: words('outStart'),
    outRoads: words('outRoads'),
    inStart: words('inStart'),
    inRoads: words('inRoads'),
    inTails: words('inTails'),
    upStart: words('upStart'),
    upHeads: words('upHeads'),
    customized: { upMs: words('upMs'), downMs: words('downMs'), upCm: words('upCm'), downCm: words('downCm') },
    index: Flatbush.from(index.buffer, index.byteOffset),
  };
};

const section = (sections: Sections, name: string): Uint8Array => {
  const found = sections[name];
  if (found === undefined) throw new GraphFileError(`it has no section "${name}"`);
  return found;
};
