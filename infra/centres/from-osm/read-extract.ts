import type { OsmElement, OsmTags, OsmWay } from '#shared/geo/roads/osm-element.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** A street or road where cars go. */
export interface ExtractRoad {
  readonly highway: string;
  readonly name: string | undefined;
  readonly line: readonly Coordinate[];
}

/** A thing at a place: a settlement, a hospital, an ambulance station. */
export interface ExtractPlace {
  /** `node/1234`, for the order and for telling things apart. */
  readonly osmId: string;
  readonly tags: OsmTags;
  readonly at: Coordinate;
  /** The size of its outline in m², 0 for a point. */
  readonly squareMeters: number;
}

/** What a centre pack can be made of. */
export interface Extract {
  readonly roads: readonly ExtractRoad[];
  readonly settlements: readonly ExtractPlace[];
  readonly care: readonly ExtractPlace[];
  /** Named things by which people say where they are. */
  readonly landmarks: readonly ExtractPlace[];
  readonly addresses: readonly Coordinate[];
}

/** Reads the extract once from its start; called twice. */
export type ReadElements = () => AsyncIterable<OsmElement>;

const ROADS = /^(motorway|trunk|primary|secondary|tertiary|unclassified|residential|living_street|service|road)(_link)?$/;
const CARE_AMENITIES = new Set(['hospital', 'clinic', 'doctors', 'health_post']);
const CARE_KINDS = new Set(['hospital', 'clinic', 'doctor', 'doctors', 'centre', 'health_centre', 'community_health_worker']);

const isCare = (tags: OsmTags): boolean =>
  CARE_AMENITIES.has(tags['amenity'] ?? '') || CARE_KINDS.has(tags['healthcare'] ?? '') || tags['emergency'] === 'ambulance_station';
const isSettlement = (tags: OsmTags): boolean => tags['place'] !== undefined;
/** By tag, the values of what people say where they are by; a shop or a restaurant comes and goes. */
const LANDMARK_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  amenity: new Set(['school', 'college', 'university', 'kindergarten', 'marketplace', 'place_of_worship', 'townhall', 'courthouse', 'police', 'fire_station', 'bus_station', 'library', 'theatre', 'cinema', 'prison', 'fuel', 'community_centre']),
  railway: new Set(['station', 'halt']),
  aeroway: new Set(['aerodrome']),
  leisure: new Set(['park', 'stadium', 'sports_centre']),
  tourism: new Set(['attraction', 'museum', 'zoo', 'hotel']),
  historic: new Set(['castle', 'monument', 'memorial', 'ruins']),
  shop: new Set(['mall', 'department_store', 'supermarket']),
  man_made: new Set(['works']),
};
const isLandmark = (tags: OsmTags): boolean =>
  tags['name'] !== undefined && !isCare(tags) && Object.entries(LANDMARK_VALUES).some(([key, values]) => values.has(tags[key] ?? ''));

const isWanted = (tags: OsmTags): boolean => isCare(tags) || isSettlement(tags) || isLandmark(tags);

const METERS_PER_DEGREE = 111_195;

const areaOf = (line: readonly Coordinate[]): number => {
  const [first] = line;
  if (first === undefined) return 0;
  const scale = Math.cos((first[1] * Math.PI) / 180);
  const twice = line.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = line[(at + 1) % line.length] ?? first;
    return sum + ((x - first[0]) * (nextY - first[1]) - (nextX - first[0]) * (y - first[1])) * scale;
  }, 0);
  return Math.abs(twice / 2) * METERS_PER_DEGREE ** 2;
};

const middleOf = (line: readonly Coordinate[]): Coordinate | undefined => {
  if (line.length === 0) return undefined;
  const longitudes = line.map(([longitude]) => longitude);
  const latitudes = line.map(([, latitude]) => latitude);
  const middle = (values: readonly number[]): number => (values.reduce((low, value) => Math.min(low, value), Infinity) + values.reduce((high, value) => Math.max(high, value), -Infinity)) / 2;
  return [middle(longitudes), middle(latitudes)];
};

/** Everything but the nodes' places, which a second reading fills in. */
interface Wanted {
  readonly roads: OsmWay[];
  readonly areas: OsmWay[];
  readonly relations: { readonly id: number; readonly tags: OsmTags; readonly outline: readonly number[] }[];
  readonly lines: Map<number, readonly number[]>;
  readonly nodes: Set<number>;
}

const collectWanted = async (read: ReadElements): Promise<Wanted> => {
  const wanted: Wanted = { roads: [], areas: [], relations: [], lines: new Map(), nodes: new Set() };
  const members = new Set<number>();
  const ways: OsmWay[] = [];
  for await (const element of read()) {
    if (element.type === 'way') {
      const isRoad = ROADS.test(element.tags['highway'] ?? '');
      if (isRoad) wanted.roads.push(element);
      else if (isWanted(element.tags)) wanted.areas.push(element);
      else if (element.tags['building'] === undefined) ways.push(element);
    } else if (element.type === 'relation' && isCare(element.tags)) {
      const outline = element.members.filter(({ type, role }) => type === 'way' && role !== 'inner').map(({ ref }) => ref);
      wanted.relations.push({ id: element.id, tags: element.tags, outline });
      for (const ref of outline) members.add(ref);
    }
  }
  for (const way of [...wanted.areas, ...ways]) if (members.has(way.id)) wanted.lines.set(way.id, way.refs);
  for (const { refs } of [...wanted.roads, ...wanted.areas]) for (const ref of refs) wanted.nodes.add(ref);
  for (const refs of wanted.lines.values()) for (const ref of refs) wanted.nodes.add(ref);
  return wanted;
};

/** Reads what a pack needs of an extract, in two passes, so that only the nodes in use are held. */
export const readExtract = async (read: ReadElements): Promise<Extract> => {
  const wanted = await collectWanted(read);
  const coordinates = new Map<number, Coordinate>();
  const addresses: Coordinate[] = [];
  const points: ExtractPlace[] = [];
  for await (const element of read()) {
    if (element.type !== 'node') continue;
    const { id, tags, coordinate } = element;
    if (wanted.nodes.has(id)) coordinates.set(id, coordinate);
    if (tags['addr:housenumber'] !== undefined) addresses.push(coordinate);
    if (isWanted(tags)) points.push({ osmId: `node/${id}`, tags, at: coordinate, squareMeters: 0 });
  }
  const lineOf = (refs: readonly number[]): Coordinate[] => refs.map((ref) => coordinates.get(ref)).filter((coordinate) => coordinate !== undefined);
  const areaPlace = (osmId: string, tags: OsmTags, line: readonly Coordinate[]): ExtractPlace[] => {
    const at = middleOf(line);
    return at === undefined ? [] : [{ osmId, tags, at, squareMeters: areaOf(line) }];
  };
  const places = [
    ...points,
    ...wanted.areas.flatMap(({ id, tags, refs }) => areaPlace(`way/${id}`, tags, lineOf(refs))),
    ...wanted.relations.flatMap(({ id, tags, outline }) => areaPlace(`relation/${id}`, tags, outline.flatMap((way) => lineOf(wanted.lines.get(way) ?? [])))),
  ];
  return {
    roads: wanted.roads.map(({ tags, refs }) => ({ highway: tags['highway'] ?? '', name: tags['name'], line: lineOf(refs) })),
    settlements: places.filter(({ tags }) => isSettlement(tags)),
    care: places.filter(({ tags }) => isCare(tags)),
    landmarks: places.filter(({ tags }) => isLandmark(tags)),
    addresses,
  };
};
