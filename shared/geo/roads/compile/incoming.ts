import type { Network } from './network.ts';

/** The roads into each vertex, and the vertex each comes from. */
export interface Incoming {
  readonly inStart: Uint32Array;
  readonly inRoads: Uint32Array;
  readonly inTails: Uint32Array;
}

/** Turns the roads out of vertices round. */
export const incomingOf = ({ vertexCount, outStart, outRoads, roadHead }: Network): Incoming => {
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
