import { describe, expect, test } from 'vitest';
import { readExtract, type ExtractPlace } from '#infra/centres/from-osm/read-extract.ts';
import { takeLandmarks } from '#infra/centres/from-osm/take-landmarks.ts';
import { Tally } from '#infra/centres/from-osm/tally.ts';

const at = (longitude: number, name: string, more: Readonly<Record<string, string>> = {}): ExtractPlace => ({
  osmId: `node/${String(longitude)}`,
  tags: { amenity: 'school', name, ...more },
  at: [longitude, 49],
  squareMeters: 0,
});

const take = (...places: readonly ExtractPlace[]) => {
  const tally = new Tally();
  const landmarks = takeLandmarks(places, { bounds: [8, 48.9, 8.1, 49.1], tally });
  return { landmarks, counts: Object.fromEntries([...tally.taken, ...tally.leftOut].map(({ what, count }) => [what, count])) };
};

describe('landmarks of an extract', () => {
  test('are taken with their Latin name and where they come from', () =>
    expect(take(at(8.01, '第一中学', { 'name:en': 'First School' })).landmarks).toEqual([
      { id: 'l001', name: '第一中学', latinName: 'First School', position: [8.01, 49], provenance: 'openstreetmap' },
    ]));

  test('are each taken once: the same name close by is the same', () => {
    const { landmarks, counts } = take(at(8.01, 'School'), at(8.0101, 'School'), at(8.05, 'School'));
    expect(landmarks.map(({ id, position }) => [id, position[0]])).toEqual([['l001', 8.01], ['l002', 8.05]]);
    expect(counts).toEqual({ landmarks: 2, 'landmarks drawn twice': 1 });
  });

  test('beyond the centre are left out, and counted', () => expect(take(at(9, 'School'), at(8.01, 'Other')).counts).toEqual({ landmarks: 1, 'landmarks beyond the centre': 1 }));

  test('are named things that stay; care, shops of the day and what has no name are none', async () => {
    const tags = [{ amenity: 'school', name: 'School' }, { railway: 'station', name: 'Station' }, { amenity: 'hospital', name: 'Hospital' }, { shop: 'bakery', name: 'Bakery' }, { amenity: 'school' }] as const;
    const { landmarks } = await readExtract(async function* () {
      await Promise.resolve();
      for (const [id, each] of tags.entries()) yield { type: 'node' as const, id, tags: each, coordinate: [8, 49] as const };
    });
    expect(landmarks.map((place) => place.tags['name'])).toEqual(['School', 'Station']);
  });
});
