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
    const found = words(name);
    return new Int32Array(found.buffer, found.byteOffset, found.length);
  };
  const index = section(sections, 'index');
  const [outStart, outRoads, roadHead, roadMs] = [words('outStart'), words('outRoads'), words('roadHead'), words('roadMs')];
  return {
    about,
    vertexCount: about.vertexCount,
    edgeCount: roadHead.length >>> 1,
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
    roadHead,
    roadTailStart: words('roadTailStart'),
    roadTails: words('roadTails'),
    outStart,
    outRoads,
    ...incoming(about.vertexCount, { outStart, outRoads, roadHead }),
    upStart: words('upStart'),
    upHeads: words('upHeads'),
    index: Flatbush.from(index.buffer, index.byteOffset),
  };
};

const section = (sections: Sections, name: string): Uint8Array => {
  const found = sections[name];
  if (found === undefined) throw new GraphFileError(`it has no section "${name}"`);
  return found;
};

type Outgoing = Pick<RoadGraph, 'outStart' | 'outRoads' | 'roadHead'>;

const incoming = (vertexCount: number, { outStart, outRoads, roadHead }: Outgoing): Pick<RoadGraph, 'inStart' | 'inRoads' | 'inTails'> => {
  const inStart = new Uint32Array(vertexCount + 1);
  for (const road of outRoads) inStart[roadHead[road]! + 1]! += 1;
  for (let i = 0; i < vertexCount; i += 1) inStart[i + 1]! += inStart[i]!;
  const inRoads = new Uint32Array(outRoads.length);
  const inTails = new Uint32Array(outRoads.length);
  const fill = inStart.slice(0, vertexCount);
  for (let tail = 0; tail < vertexCount; tail += 1) {
    for (let i = outStart[tail]!; i < outStart[tail + 1]!; i += 1) {
      const road = outRoads[i]!;
      const place = fill[roadHead[road]!]!++;
      inRoads[place] = road;
      inTails[place] = tail;
    }
  }
  return { inStart, inRoads, inTails };
};
