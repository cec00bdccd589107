import type { Geometry } from '../compile/geometry.ts';
import type { RankedNetwork } from '../compile/ranked-network.ts';
import type { GraphAbout } from '../road-graph.ts';
import { packSections } from './sections.ts';

/** The bytes of a compiled graph. What can be derived in a few milliseconds on opening is not in them. */
export const packGraph = (about: GraphAbout, network: RankedNetwork, geometry: Geometry): Uint8Array => {
  const bytesOf = (array: Uint32Array | Int32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return packSections({
    about: new TextEncoder().encode(JSON.stringify({ ...about, vertexCount: network.vertexCount })),
    edgeAttribute: bytesOf(geometry.edgeAttribute),
    edgeStart: bytesOf(geometry.edgeStart),
    edgeCm: bytesOf(geometry.edgeCm),
    pointLon: bytesOf(geometry.pointLon),
    pointLat: bytesOf(geometry.pointLat),
    forwardMs: bytesOf(geometry.forwardMs),
    backwardMs: bytesOf(geometry.backwardMs),
    roadMs: bytesOf(network.roadMs),
    roadHead: bytesOf(network.roadHead),
    roadTailStart: bytesOf(network.roadTailStart),
    roadTails: bytesOf(network.roadTails),
    outStart: bytesOf(network.outStart),
    outRoads: bytesOf(network.outRoads),
    upStart: bytesOf(network.upStart),
    upHeads: bytesOf(network.upHeads),
    index: new Uint8Array(geometry.index.data),
  });
};
