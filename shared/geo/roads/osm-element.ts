import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** What OpenStreetMap says of a thing, as it stands in the file. */
export type OsmTags = Readonly<Record<string, string>>;

/** A place. */
export interface OsmNode {
  readonly type: 'node';
  readonly id: number;
  readonly tags: OsmTags;
  readonly coordinate: Coordinate;
}

/** A line through nodes, or the outline of an area. */
export interface OsmWay {
  readonly type: 'way';
  readonly id: number;
  readonly tags: OsmTags;
  /** Ids of its nodes, in order; an extract may lack some of them. */
  readonly refs: readonly number[];
}

/** One part of a relation and what it does there, such as `from`, `via` or `to` of a turn restriction. */
export interface OsmMember {
  readonly type: 'node' | 'way' | 'relation';
  readonly ref: number;
  readonly role: string;
}

/** Things that belong together. */
export interface OsmRelation {
  readonly type: 'relation';
  readonly id: number;
  readonly tags: OsmTags;
  readonly members: readonly OsmMember[];
}

/** One element of an OSM file. */
export type OsmElement = OsmNode | OsmWay | OsmRelation;
