import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { METERS_PER_DEGREE, longitudeShrink } from '../../great-circle.ts';
import type { Ring } from '../isochrone/contour.ts';
import { polygonsOf } from '../isochrone/polygons.ts';
import type { OsmElement, OsmRelation, OsmTags, OsmWay } from '../osm-element.ts';
import { joinRings } from './join-rings.ts';

/** A lake, a river or a reservoir with its islands, to be drawn under the roads. */
export interface WaterFeature {
  readonly type: 'Feature';
  readonly properties: { readonly class: 'water'; readonly name?: string };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Coordinate[])[])[] };
}

/** A pond of half a hectare is a dot on a county's map. */
const LEAST_SQUARE_METERS = 5_000;
/** Digits after the point of a drawn degree: 1.1 m. */
const DRAWN_PER_DEGREE = 1e5;

interface Area {
  readonly name: string | undefined;
  /** Rings of nodes. */
  readonly shores: readonly (readonly number[])[];
  readonly islands: readonly (readonly number[])[];
}

const isWater = (tags: OsmTags): boolean => tags['natural'] === 'water' || tags['waterway'] === 'riverbank' || tags['landuse'] === 'reservoir';

/**
 * Finds the water of an extract in the two readings that the roads need anyway: `watch` hands every element on. Parts that an
 * extract has cut off close no ring and are left out.
 */
export class WaterAreas {
  readonly #ways: OsmWay[] = [];
  readonly #relations: OsmRelation[] = [];
  readonly #coordinates = new Map<number, Coordinate | undefined>();
  #readings = 0;

  /** A reader that notes the water: in its first reading the areas, in its second the places of their corners. */
  watch(read: () => AsyncIterable<OsmElement>): () => AsyncIterable<OsmElement> {
    const note = (element: OsmElement): void => (this.#readings === 1 ? this.#noteArea(element) : this.#noteCorner(element));
    const begin = (): void => {
      this.#readings += 1;
      if (this.#readings === 2) for (const ref of this.#areas().flatMap(({ shores, islands }) => [...shores, ...islands].flat())) this.#coordinates.set(ref, undefined);
    };
    return async function* () {
      begin();
      for await (const element of read()) {
        note(element);
        yield element;
      }
    };
  }

  /** The water that is large enough to be seen. */
  features(): readonly WaterFeature[] {
    return this.#areas().flatMap(({ name, shores, islands }): WaterFeature[] => {
      const drawn = (rings: readonly (readonly number[])[], isShore: boolean) => rings.flatMap((ring) => this.#drawn(ring, isShore));
      const coordinates = polygonsOf([...drawn(shores, true), ...drawn(islands, false)]);
      return coordinates.length === 0 ? [] : [{ type: 'Feature', properties: { class: 'water', ...(name !== undefined && { name }) }, geometry: { type: 'MultiPolygon', coordinates } }];
    });
  }

  #noteArea(element: OsmElement): void {
    // The parts of a large lake are lines without tags of their own.
    if (element.type === 'way' && (isWater(element.tags) || Object.keys(element.tags).length === 0)) this.#ways.push(element);
    if (element.type === 'relation' && isWater(element.tags)) this.#relations.push(element);
  }

  #noteCorner(element: OsmElement): void {
    if (element.type === 'node' && this.#coordinates.has(element.id)) this.#coordinates.set(element.id, element.coordinate);
  }

  #areas(): readonly Area[] {
    const ways = new Map(this.#ways.map((way) => [way.id, way]));
    const ringsOf = ({ members }: OsmRelation, role: 'outer' | 'inner') =>
      joinRings(members.flatMap((member) => (member.type === 'way' && (member.role || 'outer') === role ? [ways.get(member.ref)?.refs ?? []] : [])));
    return [
      ...this.#ways.flatMap(({ tags, refs }): Area[] => (isWater(tags) && refs.length > 3 && refs[0] === refs.at(-1) ? [{ name: tags['name'], shores: [refs], islands: [] }] : [])),
      ...this.#relations.map((relation) => ({ name: relation.tags['name'], shores: ringsOf(relation, 'outer'), islands: ringsOf(relation, 'inner') })),
    ];
  }

  /** Outlines run counter-clockwise and holes clockwise (RFC 7946); nothing where a corner is missing or the ring is a dot. */
  #drawn(ring: readonly number[], isShore: boolean): readonly Ring[] {
    const line: [number, number][] = [];
    for (const ref of ring) {
      const corner = this.#coordinates.get(ref);
      if (corner === undefined) return [];
      line.push([rounded(corner[0]), rounded(corner[1])]);
    }
    const area = signedSquareMeters(line);
    if (Math.abs(area) < LEAST_SQUARE_METERS) return [];
    return [area > 0 === isShore ? line : line.toReversed()];
  }
}

const rounded = (degrees: number): number => Math.round(degrees * DRAWN_PER_DEGREE) / DRAWN_PER_DEGREE;

/** Positive for a ring that runs counter-clockwise. */
const signedSquareMeters = (ring: Ring): number => {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return (twice / 2) * METERS_PER_DEGREE ** 2 * longitudeShrink(ring[0]![1]);
};
