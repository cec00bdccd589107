import type Flatbush from 'flatbush';
import type { Customized } from './hierarchy/customized.ts';
import type { RoadAttribute } from './compile/attribute-table.ts';

/** The time of a road that may not be driven in that direction. */
export const NEVER = 0xffffffff;

/** What a compiled graph says of itself. */
export interface GraphAbout {
  /** Name and version of the driving profile, e.g. `emergency 1`. */
  readonly profile: string;
  /** Whom to name for the data. */
  readonly attribution: string;
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly offRoad: { readonly footKmh: number; readonly vehicleKmh: number; readonly farthestMeters: number };
  readonly attributes: readonly RoadAttribute[];
}

/**
 * A road network in flat arrays.
 *
 * A *vertex* is a junction or dead end. An *edge* is the stretch between two vertices, with its points; a *road* is an edge driven in one
 * direction: `edge * 2` from its first point to its last, `edge * 2 + 1` back. Turn restrictions are in the shape of the graph: who comes
 * from a restricted road arrives at a vertex of its own, which has only the allowed ways out. So a road has one head, and one tail or more.
 */
export interface RoadGraph {
  readonly about: GraphAbout;
  readonly vertexCount: number;
  readonly edgeCount: number;
  /** Row of `about.attributes`, by edge. */
  readonly edgeAttribute: Uint32Array;
  /** First point of an edge; the next edge's is its end. */
  readonly edgeStart: Uint32Array;
  /** Length by edge, centimetres. */
  readonly edgeCm: Uint32Array;
  /** Fixed degrees, by point. */
  readonly pointLon: Int32Array;
  readonly pointLat: Int32Array;
  /** Milliseconds from a point to the next of its edge, and back; 0 at an edge's last point. */
  readonly forwardMs: Uint32Array;
  readonly backwardMs: Uint32Array;
  /** Milliseconds by road, NEVER where it may not be driven through: what closures and hours change. */
  readonly roadMs: Uint32Array;
  /** `roadMs` as if nothing were closed: a closed road can still be driven up to where it is closed. */
  readonly openMs: Uint32Array;
  /** 1 for a point from which the segment to the next is closed; nothing when no road is. */
  readonly closed: Uint8Array | undefined;
  /** How much longer a road of each class takes at this hour, by its place in ROAD_CLASSES; nothing when no hour was asked. */
  readonly pace: Float64Array | undefined;
  /** The vertex at which a road ends. */
  readonly roadHead: Uint32Array;
  /** The vertices from which a road can be entered: `roadTails` from `roadTailStart[road]` on. */
  readonly roadTailStart: Uint32Array;
  readonly roadTails: Uint32Array;
  /** Roads out of a vertex: `outRoads` from `outStart[vertex]` on. */
  readonly outStart: Uint32Array;
  readonly outRoads: Uint32Array;
  /** Roads into a vertex and the vertex each comes from: `inRoads` and `inTails` from `inStart[vertex]` on. */
  readonly inStart: Uint32Array;
  readonly inRoads: Uint32Array;
  readonly inTails: Uint32Array;
  /** Vertices are numbered in elimination order; the later neighbours of a vertex: `upHeads` from `upStart[vertex]` on, ascending. */
  readonly upStart: Uint32Array;
  readonly upHeads: Uint32Array;
  /** The hierarchy's own times, which belong to `roadMs`; nothing until they are made for a graph with closures or of an hour. */
  readonly customized: Customized | undefined;
  /** Boxes of the edges, fixed degrees. */
  readonly index: Flatbush;
}

/** The edge of a road. */
export const edgeOf = (road: number): number => road >>> 1;

/** True for a road that goes from the edge's last point to its first. */
export const isBackward = (road: number): boolean => (road & 1) === 1;
