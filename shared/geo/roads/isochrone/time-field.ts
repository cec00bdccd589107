import { METERS_PER_FIXED, shrinkAt } from '../fixed-degrees.ts';
import { NEVER, type RoadGraph } from '../road-graph.ts';
import { HierarchySearch } from '../hierarchy/hierarchy-search.ts';
import { endsOutOf } from '../search/road-ends.ts';
import { vehicleMs } from '../snap/off-road.ts';
import type { Snap } from '../snap/snap.ts';
import { FieldPen, STRIP_CELLS } from './field-pen.ts';

/** Arrival times on a square grid: node (column, row) lies at `west + column * stepLon`, `south + row * stepLat` (fixed degrees). */
export interface TimeField {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly south: number;
  readonly stepLon: number;
  readonly stepLat: number;
  /** Milliseconds by `row * columns + column`; Infinity where nobody gets within the limit. */
  readonly ms: Float64Array;
  /** What walking from one node to the next takes. */
  readonly stepMs: number;
}

/** How fine, and up to what time. */
export interface TimeFieldOptions {
  readonly limitMs: number;
  readonly cellMeters: number;
}

const MS_PER_HOUR = 3_600_000;
const BORDER_CELLS = STRIP_CELLS + 1;

/** The earliest arrival from any of the places at the nodes of a grid: along the roads, then on foot. */
export const timeField = (graph: RoadGraph, from: readonly Snap[], { limitMs, cellMeters }: TimeFieldOptions): TimeField => {
  const seeds = from.flatMap((start) => endsOutOf(graph, start).map((end) => ({ ...end, ms: end.ms + vehicleMs(graph, start) })));
  const search = new HierarchySearch(graph, seeds, 'out-of').settleAll();
  const reached = reachedRoads(graph, search.ms, limitMs);
  search.end();
  const field = emptyField(graph, reached.edges, { from, cellMeters });
  const pen = new FieldPen(field, limitMs);
  reached.edges.forEach((edge, i) => drawEdge(graph, edge, { pen, forward: reached.forward[i]!, backward: reached.backward[i]!, limitMs }));
  for (const start of from) drawStart(graph, start, { pen, limitMs });
  return field;
};

interface Reached {
  readonly edges: number[];
  /** When a vehicle enters each edge at its first point, and at its last. */
  readonly forward: number[];
  readonly backward: number[];
}

const reachedRoads = (graph: RoadGraph, vertexMs: Uint32Array, limitMs: number): Reached => {
  const { roadTailStart, roadTails, openMs, edgeCount } = graph;
  const entered = (road: number): number => {
    let best = NEVER;
    if (openMs[road] === NEVER) return best;
    for (let i = roadTailStart[road]!; i < roadTailStart[road + 1]!; i += 1) best = Math.min(best, vertexMs[roadTails[i]!]!);
    return best;
  };
  const reached: Reached = { edges: [], forward: [], backward: [] };
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const [forward, backward] = [entered(edge * 2), entered(edge * 2 + 1)];
    if (forward > limitMs && backward > limitMs) continue;
    reached.edges.push(edge);
    reached.forward.push(forward);
    reached.backward.push(backward);
  }
  return reached;
};

const emptyField = (graph: RoadGraph, edges: readonly number[], { from, cellMeters }: { from: readonly Snap[]; cellMeters: number }): TimeField => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const widen = (lon: number, lat: number): void => {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  };
  const widenTo = (edge: number): void => {
    for (let point = graph.edgeStart[edge]!; point < graph.edgeStart[edge + 1]!; point += 1) widen(graph.pointLon[point]!, graph.pointLat[point]!);
  };
  edges.forEach(widenTo);
  for (const start of from) widenTo(start.edge);
  const stepLat = cellMeters / METERS_PER_FIXED;
  const stepLon = stepLat / shrinkAt((south + north) / 2);
  const columns = Math.ceil((east - west) / stepLon) + 2 * BORDER_CELLS + 1;
  const rows = Math.ceil((north - south) / stepLat) + 2 * BORDER_CELLS + 1;
  return {
    columns,
    rows,
    west: west - BORDER_CELLS * stepLon,
    south: south - BORDER_CELLS * stepLat,
    stepLon,
    stepLat,
    ms: new Float64Array(columns * rows).fill(Infinity),
    stepMs: (cellMeters / 1000 / graph.about.offRoad.footKmh) * MS_PER_HOUR,
  };
};

interface EdgeDrawing {
  readonly pen: FieldPen;
  /** When a vehicle enters the edge at its first point, and at its last. */
  readonly forward: number;
  readonly backward: number;
  readonly limitMs: number;
}

/** Draws one edge from both its ends, each as far as it is the earlier; a closed segment ends the way. */
const drawEdge = (graph: RoadGraph, edge: number, { pen, forward, backward, limitMs }: EdgeDrawing): void => {
  const { pointLon, pointLat } = graph;
  const first = graph.edgeStart[edge]!;
  const last = graph.edgeStart[edge + 1]! - 1;
  const limit = Math.min(limitMs, meetingMs(graph, edge, { forward, backward }));
  if (forward <= limitMs) {
    pen.moveTo(pointLon[first]!, pointLat[first]!, forward);
    drawForward(graph, edge, { pen, from: first, ms: forward, limitMs: limit });
  }
  if (backward <= limitMs) {
    pen.moveTo(pointLon[last]!, pointLat[last]!, backward);
    drawBackward(graph, edge, { pen, from: last, ms: backward, limitMs: limit });
  }
};

/** Until when both ends must be drawn so that they meet, whatever the shares of either; no limit where one end offers nothing. */
const meetingMs = ({ closed, openMs }: RoadGraph, edge: number, { forward, backward }: { forward: number; backward: number }): number => {
  if (closed !== undefined || forward === NEVER || backward === NEVER) return Infinity;
  return (forward + backward + Math.max(openMs[edge * 2]!, openMs[edge * 2 + 1]!)) / 2;
};

/** From where a vehicle starts in the middle of a road, both ways along it. */
const drawStart = (graph: RoadGraph, start: Snap, { pen, limitMs }: { pen: FieldPen; limitMs: number }): void => {
  const { edge, point, share, lon, lat } = start;
  const before = vehicleMs(graph, start);
  const pace = paceOf(graph, edge);
  if (graph.openMs[edge * 2] !== NEVER) {
    pen.moveTo(lon, lat, before);
    const ms = before + (1 - share) * graph.forwardMs[point]! * pace;
    pen.lineTo(graph.pointLon[point + 1]!, graph.pointLat[point + 1]!, ms);
    drawForward(graph, edge, { pen, from: point + 1, ms, limitMs });
  }
  if (graph.openMs[edge * 2 + 1] !== NEVER) {
    pen.moveTo(lon, lat, before);
    const ms = before + share * graph.backwardMs[point]! * pace;
    pen.lineTo(graph.pointLon[point]!, graph.pointLat[point]!, ms);
    drawBackward(graph, edge, { pen, from: point, ms, limitMs });
  }
};

interface PartDrawing {
  readonly pen: FieldPen;
  readonly from: number;
  readonly ms: number;
  readonly limitMs: number;
}

const drawForward = (graph: RoadGraph, edge: number, { pen, from, ms, limitMs }: PartDrawing): void => {
  const pace = paceOf(graph, edge);
  const last = graph.edgeStart[edge + 1]! - 1;
  for (let point = from, at = ms; point < last && at <= limitMs && graph.closed?.[point] !== 1; point += 1) {
    at += graph.forwardMs[point]! * pace;
    pen.lineTo(graph.pointLon[point + 1]!, graph.pointLat[point + 1]!, at);
  }
};

const drawBackward = (graph: RoadGraph, edge: number, { pen, from, ms, limitMs }: PartDrawing): void => {
  const pace = paceOf(graph, edge);
  const first = graph.edgeStart[edge]!;
  for (let point = from, at = ms; point > first && at <= limitMs && graph.closed?.[point - 1] !== 1; point -= 1) {
    at += graph.backwardMs[point - 1]! * pace;
    pen.lineTo(graph.pointLon[point - 1]!, graph.pointLat[point - 1]!, at);
  }
};

const paceOf = (graph: RoadGraph, edge: number): number => graph.pace?.[graph.about.attributes[graph.edgeAttribute[edge]!]!.roadClass] ?? 1;
