import { fixedMeters } from '../fixed-degrees.ts';
import { NEVER } from '../road-graph.ts';
import type { IsBuiltUp } from './built-up-cells.ts';
import { BLOCKED, type RoadNodes } from './road-nodes.ts';
import type { RoadWay, RoadWays } from './road-ways.ts';

/** The road between two neighbouring nodes; the uncontracted graph. Times are whole milliseconds, NEVER where one may not go. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly forwardMs: number;
  readonly backwardMs: number;
  readonly meters: number;
  readonly attribute: number;
  readonly wayId: number;
}

/** All segments, and where their nodes are (fixed degrees). A blocked node has become one dead end for each road that meets there. */
export interface Segments {
  readonly list: Segment[];
  readonly lon: number[];
  readonly lat: number[];
}

const MS_PER_HOUR = 3_600_000;

/** Cuts the ways at every node; a node that the file lacks ends the road there. */
export const segmentsOf = (roads: RoadWays, nodes: RoadNodes, isBuiltUp: IsBuiltUp): Segments => {
  const segments: Segments = { list: [], lon: Array.from(nodes.lon), lat: Array.from(nodes.lat) };
  for (const way of roads.ways) {
    let missing = 0;
    const perMeter = ferryPace(way, nodes);
    let previous = -1;
    for (const ref of way.refs) {
      const node = nodes.numberOf.get(ref)!;
      if (nodes.present[node] === 0) missing += 1;
      const usable = nodes.present[node] === 1 ? node : -1;
      if (previous >= 0 && usable >= 0 && previous !== usable) addSegment(way, [previous, usable], { segments, nodes, isBuiltUp, perMeter });
      previous = usable;
    }
    if (missing > 0) roads.leftOut.add('node: missing from the file, the road ends there', missing);
  }
  return segments;
};

interface Making {
  readonly segments: Segments;
  readonly nodes: RoadNodes;
  readonly isBuiltUp: IsBuiltUp;
  /** Milliseconds per metre of a ferry with a timetable. */
  readonly perMeter: number | undefined;
}

const addSegment = (way: RoadWay, [a, b]: [number, number], { segments, nodes, isBuiltUp, perMeter }: Making): void => {
  const [lonA, latA, lonB, latB] = [nodes.lon[a]!, nodes.lat[a]!, nodes.lon[b]!, nodes.lat[b]!];
  const meters = fixedMeters(lonA, latA, lonB, latB);
  const speed = isBuiltUp((lonA + lonB) / 2, (latA + latB) / 2) ? way.builtUp : way.open;
  const delay = halfDelay(nodes, a) + halfDelay(nodes, b);
  const time = (kmh: number): number => Math.max(1, Math.round(meters * (perMeter ?? MS_PER_HOUR / 1000 / kmh)) + delay);
  segments.list.push({
    from: endOf(a, { segments, nodes }),
    to: endOf(b, { segments, nodes }),
    forwardMs: way.way.forward ? time(speed.forwardKmh) : NEVER,
    backwardMs: way.way.backward ? time(speed.backwardKmh) : NEVER,
    meters,
    attribute: way.attribute,
    wayId: way.id,
  });
};

/** Passing a node takes half of its delay on the way in and half on the way out. */
const halfDelay = (nodes: RoadNodes, node: number): number => {
  const delay = nodes.delayMs[node]!;
  return delay === BLOCKED ? 0 : Math.round(delay / 2);
};

const endOf = (node: number, { segments, nodes }: Pick<Making, 'segments' | 'nodes'>): number => {
  if (nodes.delayMs[node] !== BLOCKED) return node;
  segments.lon.push(nodes.lon[node]!);
  segments.lat.push(nodes.lat[node]!);
  return segments.lon.length - 1;
};

const ferryPace = (way: RoadWay, nodes: RoadNodes): number | undefined => {
  if (way.ferrySeconds === undefined) return undefined;
  let meters = 0;
  for (let i = 1; i < way.refs.length; i += 1) {
    const a = nodes.numberOf.get(way.refs[i - 1]!)!;
    const b = nodes.numberOf.get(way.refs[i]!)!;
    if (nodes.present[a] === 1 && nodes.present[b] === 1) meters += fixedMeters(nodes.lon[a]!, nodes.lat[a]!, nodes.lon[b]!, nodes.lat[b]!);
  }
  return meters === 0 ? undefined : (way.ferrySeconds * 1000) / meters;
};
