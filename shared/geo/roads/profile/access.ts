import type { OsmTags } from '../osm-element.ts';
import type { Profile } from './profile.ts';

/**
 * May an emergency vehicle pass, by the most telling access tag? Private, forestry or delivery roads are open to it;
 * nothing said (`undefined`) leaves the decision to the kind of road or barrier.
 */
export const accessOf = (tags: OsmTags, { access }: Profile): 'open' | 'closed' | undefined => {
  const key = access.hierarchy.find((name) => tags[name] !== undefined);
  if (key === undefined) return undefined;
  if (!access.closed.includes(tags[key] ?? '')) return 'open';
  if (key === 'emergency') return 'closed';
  return access.openedBy.some((name) => isOpen(tags[name])) ? 'open' : 'closed';
};

const isOpen = (value: string | undefined): boolean => value === 'yes' || value === 'designated' || value === 'permissive';
