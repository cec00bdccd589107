import { toFixedDegrees } from '../fixed-degrees.ts';
import type { OsmElement } from '../osm-element.ts';
import { nodePassage } from '../profile/node-passage.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoadWay } from './road-ways.ts';

/** `delayMs` of a node that no vehicle passes. */
export const BLOCKED = -1;

/** The nodes that roads go through, numbered in the order in which the ways name them. */
export interface RoadNodes {
  /** OpenStreetMap id to number. */
  readonly numberOf: ReadonlyMap<number, number>;
  /** Fixed degrees. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Milliseconds that passing costs, or BLOCKED. */
  readonly delayMs: Int32Array;
  /** 1 where the file has the node. */
  readonly present: Uint8Array;
}

/** Second reading: where the nodes of these ways are, and what stands on them. */
export const collectRoadNodes = async (elements: AsyncIterable<OsmElement>, ways: readonly RoadWay[], profile: Profile): Promise<RoadNodes> => {
  const numberOf = new Map<number, number>();
  for (const way of ways) for (const ref of way.refs) if (!numberOf.has(ref)) numberOf.set(ref, numberOf.size);
  const nodes = {
    numberOf,
    lon: new Int32Array(numberOf.size),
    lat: new Int32Array(numberOf.size),
    delayMs: new Int32Array(numberOf.size),
    present: new Uint8Array(numberOf.size),
  };
  for await (const element of elements) {
    if (element.type !== 'node') continue;
    const number = numberOf.get(element.id);
    const [longitude, latitude] = element.coordinate;
    if (number === undefined || !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) continue;
    nodes.lon[number] = toFixedDegrees(longitude);
    nodes.lat[number] = toFixedDegrees(latitude);
    nodes.present[number] = 1;
    const passage = nodePassage(element.tags, profile);
    nodes.delayMs[number] = passage === 'blocked' ? BLOCKED : Math.round(passage * 1000);
  }
  return nodes;
};
