import type { OsmTags } from '../osm-element.ts';
import { ROAD_CLASSES, ROAD_FLAGS, type RoadClass } from '../road-class.ts';
import { accessOf } from './access.ts';
import type { Profile } from './profile.ts';

/** A way that an emergency vehicle can drive on, and in which directions. */
export interface DrivableWay {
  readonly roadClass: RoadClass;
  readonly forward: boolean;
  readonly backward: boolean;
  /** Driving against the one-way is an exception of the profile, at its own speed. */
  readonly against: 'forward' | 'backward' | undefined;
  /** Bits of ROAD_FLAGS. */
  readonly flags: number;
}

/** Why a way that looks like a road is not in the graph. */
export type WayLeftOut = 'no road' | 'closed to vehicles' | 'an area' | 'not built' | 'impassable' | 'a footway or path' | 'a ferry without vehicles';

const NOT_BUILT = new Set(['construction', 'proposed', 'planned', 'abandoned', 'razed', 'disused', 'no']);
const ON_FOOT = new Set(['footway', 'cycleway', 'path', 'bridleway', 'steps', 'corridor', 'elevator', 'platform', 'via_ferrata', 'raceway']);
const CLASSES: ReadonlySet<string> = new Set(ROAD_CLASSES);
const OWN_WORDS = new Set(['ferry', 'emergency_path', 'busway']);

/** The way as the profile drives it, or why it does not. */
export const drivableWay = (tags: OsmTags, profile: Profile): DrivableWay | WayLeftOut => {
  const roadClass = classOf(tags, profile);
  if (!CLASSES.has(roadClass)) return roadClass as WayLeftOut;
  if (tags['area'] === 'yes') return 'an area';
  if (tags['impassable'] === 'yes' || profile.smoothness[tags['smoothness'] ?? ''] === 0) return 'impassable';
  return { roadClass: roadClass as RoadClass, flags: flagsOf(tags), ...directionsOf(tags, roadClass as RoadClass, profile) };
};

const classOf = (tags: OsmTags, profile: Profile): RoadClass | WayLeftOut => {
  const highway = tags['highway'];
  const access = accessOf(tags, profile);
  if (highway === undefined) return tags['route'] === 'ferry' ? ferryClass(tags, access) : 'no road';
  if (NOT_BUILT.has(highway)) return 'not built';
  if (ON_FOOT.has(highway)) return tags['emergency'] === 'yes' || tags['emergency'] === 'designated' || carsMayUse(tags) ? 'emergency_path' : 'a footway or path';
  if (access === 'closed') return 'closed to vehicles';
  if (highway === 'busway' || highway === 'bus_guideway') return highway === 'busway' ? 'busway' : 'closed to vehicles';
  if (highway === 'emergency_access_point' || highway === 'services' || highway === 'rest_area') return 'no road';
  if (highway === 'emergency_bay' || highway === 'escape') return 'no road';
  if (CLASSES.has(highway) && !OWN_WORDS.has(highway)) return highway as RoadClass;
  return 'no road';
};

const carsMayUse = (tags: OsmTags): boolean => tags['motor_vehicle'] === 'yes' || tags['motorcar'] === 'yes';

const ferryClass = (tags: OsmTags, access: 'open' | 'closed' | undefined): RoadClass | WayLeftOut => {
  const forCars = tags['motor_vehicle'] ?? tags['motorcar'] ?? tags['emergency'];
  return access === 'closed' || forCars === undefined || forCars === 'no' ? 'a ferry without vehicles' : 'ferry';
};

type Directions = Pick<DrivableWay, 'forward' | 'backward' | 'against'>;

const directionsOf = (tags: OsmTags, roadClass: RoadClass, { againstOneWay }: Profile): Directions => {
  const way = oneWayOf(tags, roadClass);
  if (way === undefined) return { forward: true, backward: true, against: undefined };
  const excepted = tags['oneway:emergency'] === 'no';
  if (excepted) return { forward: true, backward: true, against: undefined };
  const against = againstOneWay.allowed && againstOneWay.classes.includes(roadClass) && !isRoundabout(tags);
  const opposite = way === 'forward' ? 'backward' : 'forward';
  return { forward: way === 'forward' || against, backward: way === 'backward' || against, against: against ? opposite : undefined };
};

const oneWayOf = (tags: OsmTags, roadClass: RoadClass): 'forward' | 'backward' | undefined => {
  const oneway = tags['oneway:motor_vehicle'] ?? tags['oneway'];
  if (oneway === 'yes' || oneway === '1' || oneway === 'true') return 'forward';
  if (oneway === '-1' || oneway === 'reverse') return 'backward';
  if (oneway === 'no' || oneway === 'false' || oneway === '0') return undefined;
  return isRoundabout(tags) || roadClass === 'motorway' ? 'forward' : undefined;
};

const isRoundabout = (tags: OsmTags): boolean => tags['junction'] === 'roundabout' || tags['junction'] === 'circular';

const PAVED = new Set(['asphalt', 'paved', 'concrete', 'concrete:plates', 'concrete:lanes', 'paving_stones', 'sett', 'cobblestone', 'metal', 'bricks', 'chipseal']);

const flagsOf = (tags: OsmTags): number => {
  const has = (key: string): boolean => tags[key] !== undefined && tags[key] !== 'no';
  const unpaved = tags['surface'] === undefined ? tags['highway'] === 'track' && tags['tracktype'] !== 'grade1' : !PAVED.has(tags['surface']);
  const seasonal = has('seasonal') || has('winter_road') || has('ice_road') || (has('intermittent') && tags['highway'] !== undefined);
  const restricted = tags['access'] === 'private' || tags['motor_vehicle'] === 'private' || tags['access'] === 'no';
  return (
    (has('ford') ? ROAD_FLAGS.ford : 0) |
    (seasonal ? ROAD_FLAGS.seasonal : 0) |
    (has('bridge') ? ROAD_FLAGS.bridge : 0) |
    (has('tunnel') ? ROAD_FLAGS.tunnel : 0) |
    (isRoundabout(tags) ? ROAD_FLAGS.roundabout : 0) |
    (unpaved ? ROAD_FLAGS.unpaved : 0) |
    (restricted ? ROAD_FLAGS.restricted : 0)
  );
};
