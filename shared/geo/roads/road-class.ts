/** Every kind of road that is driven on; its place here is its number in a compiled graph, so new ones go to the end. */
export const ROAD_CLASSES = [
  'motorway',
  'motorway_link',
  'trunk',
  'trunk_link',
  'primary',
  'primary_link',
  'secondary',
  'secondary_link',
  'tertiary',
  'tertiary_link',
  'unclassified',
  'residential',
  'living_street',
  'service',
  'busway',
  'road',
  'pedestrian',
  'track',
  'emergency_path',
  'ferry',
] as const;

/** A kind of road, by OpenStreetMap's word for it where there is one. */
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** What a driver should know of a stretch of road; bits, for they combine. */
export const ROAD_FLAGS = { ford: 1, seasonal: 2, bridge: 4, tunnel: 8, roundabout: 16, unpaved: 32, restricted: 64 } as const;

/** A word for one flag. */
export type RoadFlag = keyof typeof ROAD_FLAGS;

/** The flags of a stretch, in words. */
export const flagWords = (flags: number): RoadFlag[] =>
  (Object.keys(ROAD_FLAGS) as RoadFlag[]).filter((word) => (flags & ROAD_FLAGS[word]) !== 0);
