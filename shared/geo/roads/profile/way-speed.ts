import type { OsmTags } from '../osm-element.ts';
import { ROAD_FLAGS } from '../road-class.ts';
import type { DrivableWay } from './drivable-way.ts';
import { maxSpeedKmh } from './max-speed.ts';
import type { Profile } from './profile.ts';

/** Speeds of one way in km/h; `urban` says which column of the profile was used. */
export interface WaySpeed {
  readonly forwardKmh: number;
  readonly backwardKmh: number;
  readonly urban: boolean;
}

/** How fast an emergency vehicle goes on this way. `builtUp` is what the surroundings say; the way's own tags win. */
export const waySpeed = (way: DrivableWay, tags: OsmTags, context: { readonly builtUp: boolean; readonly profile: Profile }): WaySpeed => {
  const { profile } = context;
  const urban = zoneOf(tags) ?? context.builtUp;
  const both = tags['maxspeed'] ?? tags['zone:maxspeed'] ?? tags['maxspeed:type'] ?? tags['source:maxspeed'];
  const kmh = (sign: string | undefined, direction: 'forward' | 'backward'): number =>
    way.against === direction ? profile.againstOneWay.kmh : speedOf(way, tags, { limit: maxSpeedKmh(sign) ?? maxSpeedKmh(both), urban, profile });
  return { forwardKmh: kmh(tags['maxspeed:forward'], 'forward'), backwardKmh: kmh(tags['maxspeed:backward'], 'backward'), urban };
};

const zoneOf = (tags: OsmTags): boolean | undefined => {
  for (const key of ['zone:traffic', 'maxspeed:type', 'source:maxspeed', 'maxspeed']) {
    const value = tags[key] ?? '';
    if (/:urban|zone/.test(value)) return true;
    if (/:rural|:motorway|:trunk/.test(value)) return false;
  }
  return undefined;
};

interface SpeedContext {
  readonly limit: number | undefined;
  readonly urban: boolean;
  readonly profile: Profile;
}

const speedOf = (way: DrivableWay, tags: OsmTags, { limit, urban, profile }: SpeedContext): number => {
  const speeds = profile.classes[way.roadClass];
  const free = limit === undefined ? (urban ? speeds.urban : speeds.rural) : Math.min(limit * profile.limitShare, speeds.most);
  const caps = [
    profile.surface[tags['surface'] ?? ''],
    profile.tracktype[tags['tracktype'] ?? ''],
    profile.smoothness[tags['smoothness'] ?? ''],
    (way.flags & ROAD_FLAGS.ford) === 0 ? undefined : profile.fordKmh,
  ];
  const siren = way.roadClass === 'ferry' ? 1 : profile.sirenFactor;
  return Math.min(free * siren, ...caps.filter((cap) => cap !== undefined));
};

/** A ferry's `duration` (`HH:MM[:SS]` or minutes) in seconds, or nothing. */
export const ferrySeconds = (tags: OsmTags): number | undefined => {
  const match = /^(?:(\d+):)?(\d+)(?::(\d+))?$/.exec(tags['duration'] ?? '');
  if (!match) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  const total = hours! * 3600 + minutes! * 60 + seconds!;
  return total > 0 ? total : undefined;
};
