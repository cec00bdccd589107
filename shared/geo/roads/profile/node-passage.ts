import type { OsmTags } from '../osm-element.ts';
import { accessOf } from './access.ts';
import type { Profile } from './profile.ts';

/** How a vehicle passes a node: freely (0), after so many seconds, or not at all. */
export const nodePassage = (tags: OsmTags, profile: Profile): number | 'blocked' => {
  const barrier = tags['barrier'];
  const kinds = [tags['highway'], tags['railway'], tags['amenity'], barrier];
  const delay = kinds.reduce((sum, kind) => sum + (kind === undefined ? 0 : delayOf(kind, profile)), 0);
  const access = accessOf(tags, profile);
  if (barrier === undefined || barrier === 'no') return delay;
  if (access !== undefined) return access === 'closed' ? 'blocked' : delay;
  return profile.blockingBarriers.includes(barrier) && !opens(tags) ? 'blocked' : delay;
};

const delayOf = (kind: string, profile: Profile): number =>
  Object.hasOwn(profile.delaySeconds, kind) ? (profile.delaySeconds[kind] ?? 0) : 0;

/** A bollard that a crew can lower, or that folds, is a delay and no wall. */
const opens = (tags: OsmTags): boolean => tags['bollard'] === 'rising' || tags['bollard'] === 'removable' || tags['bollard'] === 'foldable';
