import type { OsmMember, OsmRelation } from '../osm-element.ts';

/** A turn that a sign forbids, or the only one that it allows. */
export interface TurnRestriction {
  readonly relationId: number;
  readonly kind: 'no' | 'only';
  readonly fromWays: readonly number[];
  readonly viaNode: number;
  readonly toWays: readonly number[];
}

/** Why a restriction is not in force in the graph. */
export type RestrictionLeftOut =
  | 'not for emergency vehicles'
  | 'at certain hours only'
  | 'via a way'
  | 'without from, via or to'
  | 'of an unknown kind';

/** The restriction of a relation, nothing when the relation is none, or why it is left out. */
export const turnRestriction = ({ id, tags, members }: OsmRelation): TurnRestriction | RestrictionLeftOut | undefined => {
  if (tags['type'] !== 'restriction') return undefined;
  const value = tags['restriction'] ?? tags['restriction:motorcar'] ?? tags['restriction:motor_vehicle'];
  if (value === undefined) return tags['restriction:conditional'] === undefined ? 'not for emergency vehicles' : 'at certain hours only';
  if ((tags['except'] ?? '').split(';').some((word) => word.trim() === 'emergency')) return 'not for emergency vehicles';
  if (tags['day_on'] ?? tags['hour_on']) return 'at certain hours only';
  const kind = /^(no|only)_/.exec(value)?.[1] as 'no' | 'only' | undefined;
  if (kind === undefined) return 'of an unknown kind';
  const vias = members.filter((member) => member.role === 'via');
  if (vias.some((via) => via.type === 'way')) return 'via a way';
  const fromWays = waysIn(members, 'from');
  const toWays = waysIn(members, 'to');
  const viaNode = vias.length === 1 && vias[0]?.type === 'node' ? vias[0].ref : undefined;
  if (viaNode === undefined || fromWays.length === 0 || toWays.length === 0) return 'without from, via or to';
  return { relationId: id, kind, fromWays, viaNode, toWays };
};

const waysIn = (members: readonly OsmMember[], role: string): number[] =>
  members.filter((member) => member.role === role && member.type === 'way').map((member) => member.ref);
