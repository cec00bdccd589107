import { describe, expect, it } from 'vitest';
import type { OsmElement, OsmTags } from '#shared/geo/roads/osm-element.ts';
import { joinRings } from '#shared/geo/roads/water/join-rings.ts';
import { WaterAreas } from '#shared/geo/roads/water/water-areas.ts';

const node = (id: number, longitude: number, latitude: number): OsmElement => ({ type: 'node', id, tags: {}, coordinate: [longitude, latitude] });
const way = (id: number, refs: number[], tags: OsmTags = {}): OsmElement => ({ type: 'way', id, refs, tags });
/** A square lake of about a square kilometre with its corners 1 to 4, and an island of about four hectares, 5 to 8. */
const corners = [node(1, 0, 0), node(2, 0.01, 0), node(3, 0.01, 0.01), node(4, 0, 0.01), node(5, 0.004, 0.004), node(6, 0.006, 0.004), node(7, 0.006, 0.006), node(8, 0.004, 0.006)];
const lake = { natural: 'water', name: '盐池' };

const found = async (...elements: OsmElement[]) => {
  const water = new WaterAreas();
  const read = water.watch(async function* () {
    await Promise.resolve();
    yield* elements;
  });
  for (let reading = 0; reading < 2; reading += 1) {
    const all = read()[Symbol.asyncIterator]();
    while (!(await all.next()).done) continue;
  }
  return water.features();
};

describe('water', () => {
  it('of a closed way is an area with its name, its outline counter-clockwise', async () => {
    expect(await found(...corners, way(1, [1, 4, 3, 2, 1], lake))).toEqual([
      { type: 'Feature', properties: { class: 'water', name: '盐池' }, geometry: { type: 'MultiPolygon', coordinates: [[[[0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01], [0, 0]]]] } },
    ]);
  });

  it('of a relation is joined from its parts, with its islands', async () => {
    const relation: OsmElement = { type: 'relation', id: 1, tags: lake, members: [{ type: 'way', ref: 1, role: 'outer' }, { type: 'way', ref: 2, role: 'outer' }, { type: 'way', ref: 3, role: 'inner' }] };
    const [area] = await found(...corners, way(1, [1, 2, 3]), way(2, [1, 4, 3]), way(3, [5, 6, 7, 8, 5]), relation);
    expect(area?.geometry.coordinates).toHaveLength(1);
    expect(area?.geometry.coordinates[0]?.map((ring) => ring.length)).toEqual([5, 5]);
  });

  it.each([
    ['too small to be seen', [...corners, node(9, 0.0001, 0), node(10, 0, 0.0001), way(1, [1, 9, 10, 1], lake)]],
    ['of which the extract has only a part', [...corners, way(1, [1, 2, 3, 4], lake)]],
    ['with a corner that the extract lacks', [...corners, way(1, [1, 2, 99, 4, 1], lake)]],
    ['that is a building', [...corners, way(1, [1, 2, 3, 4, 1], { building: 'yes' })]],
  ])('%s is not drawn', async (_, elements) => {
    expect(await found(...elements)).toEqual([]);
  });
});

describe('joining rings', () => {
  it('takes lines in any order and direction', () => {
    expect(joinRings([[3, 2], [1, 2], [4, 3], [4, 1]]).map((ring) => [...new Set(ring)].sort())).toEqual([[1, 2, 3, 4]]);
  });

  it('leaves out what closes no ring', () => {
    expect(joinRings([[1, 2], [3, 4], [5, 6, 7, 5]])).toEqual([[5, 6, 7, 5]]);
  });
});
