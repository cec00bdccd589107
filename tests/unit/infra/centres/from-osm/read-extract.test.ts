import { describe, expect, test } from 'vitest';
import { readExtract } from '#infra/centres/from-osm/read-extract.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';

const corner = (id: number, longitude: number, latitude: number): OsmElement => ({ type: 'node', id, tags: {}, coordinate: [longitude, latitude] });
const square = [corner(1, 8, 49), corner(2, 8.001, 49), corner(3, 8.001, 49.001), corner(4, 8, 49.001)];
const read = (elements: readonly OsmElement[]) =>
  readExtract(async function* () {
    await Promise.resolve();
    yield* elements;
  });

describe('reading an extract', () => {
  test('takes hospitals from points, outlines and relations', async () => {
    const { care } = await read([
      ...square,
      { type: 'node', id: 9, tags: { amenity: 'clinic', name: 'Point' }, coordinate: [8.5, 49.5] },
      { type: 'way', id: 10, refs: [1, 2, 3, 4, 1], tags: { amenity: 'hospital', name: 'Outline' } },
      { type: 'way', id: 11, refs: [1, 2, 3, 4, 1], tags: {} },
      { type: 'relation', id: 12, members: [{ type: 'way', ref: 11, role: 'outer' }], tags: { amenity: 'hospital', name: 'Relation' } },
    ]);
    expect(care.map(({ osmId, tags }) => [osmId, tags['name']])).toEqual([['node/9', 'Point'], ['way/10', 'Outline'], ['relation/12', 'Relation']]);
    expect(care[1]!.at[0]).toBeCloseTo(8.0005, 9);
    expect(care[1]!.at[1]).toBeCloseTo(49.0005, 9);
    expect(care[1]!.squareMeters).toBeGreaterThan(7_000);
    expect(care[1]!.squareMeters).toBeLessThan(9_000);
    expect(care[2]!.at).toEqual(care[1]!.at);
  });

  test('takes roads with the nodes that it has, houses with numbers, and places', async () => {
    const { roads, addresses, settlements } = await read([
      ...square,
      { type: 'node', id: 5, tags: { 'addr:housenumber': '7' }, coordinate: [8.2, 49.2] },
      { type: 'node', id: 6, tags: { place: 'village', name: 'V' }, coordinate: [8.3, 49.3] },
      { type: 'way', id: 10, refs: [1, 99, 2], tags: { highway: 'residential', name: 'Street' } },
      { type: 'way', id: 11, refs: [1, 3], tags: { highway: 'footway' } },
    ]);
    expect(roads).toEqual([{ highway: 'residential', name: 'Street', line: [[8, 49], [8.001, 49]] }]);
    expect(addresses).toEqual([[8.2, 49.2]]);
    expect(settlements.map(({ tags }) => tags['name'])).toEqual(['V']);
  });
});
