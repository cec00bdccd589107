import type { Geometry } from '../compile/geometry.ts';
import { incomingOf } from '../compile/incoming.ts';
import type { RankedNetwork } from '../compile/ranked-network.ts';
import { customize } from '../hierarchy/customized.ts';
import type { GraphAbout } from '../road-graph.ts';
import { packSections } from './sections.ts';

/** The bytes of a compiled graph: its arrays as they are used, so that opening one is checking it and little more. */
export const packGraph = (about: GraphAbout, network: RankedNetwork, geometry: Geometry): Uint8Array => {
  const { index, ...shape } = geometry;
  const { vertexCount, ...roads } = network;
  const incoming = incomingOf(network);
  const times = customize({ ...network, ...incoming, edgeCm: geometry.edgeCm });
  const arrays = Object.entries({ ...shape, ...roads, ...incoming, ...times });
  return packSections({
    about: new TextEncoder().encode(JSON.stringify({ ...about, vertexCount })),
    ...Object.fromEntries(arrays.map(([name, array]) => [name, new Uint8Array(array.buffer, array.byteOffset, array.byteLength)])),
    index: new Uint8Array(index.data),
  });
};
