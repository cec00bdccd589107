import { describe, expect, test } from 'vitest';
import { populate } from '#infra/centres/from-osm/populate.ts';
import type { Settlement } from '#infra/centres/from-osm/settle-people.ts';
import { Tally } from '#infra/centres/from-osm/tally.ts';

const settlement = (weight: number, given: Partial<Settlement> = {}): Settlement => ({
  kind: 'village', name: 'V', latinName: undefined, at: [0, 0], provenance: 'openstreetmap', weight, taggedPopulation: undefined, town: undefined, ...given,
});

describe('people of settlements', () => {
  test('without a total are the tags, and 300 per kilometre of street where there is none', () => {
    expect(populate([settlement(1_000, { taggedPopulation: 50 }), settlement(2_000)], undefined, new Tally())).toEqual([50, 600]);
  });

  test('with a total keep the tags and share the rest by length of street', () => {
    expect(populate([settlement(1_000, { taggedPopulation: 50 }), settlement(3_000), settlement(1_000)], 850, new Tally())).toEqual([50, 600, 200]);
  });

  test('are scaled down where the tags exceed the total', () => {
    expect(populate([settlement(1, { taggedPopulation: 300 }), settlement(1, { taggedPopulation: 100 })], 200, new Tally())).toEqual([150, 50]);
  });

  test("of a town are shared out among its parts, less what a part says of itself", () => {
    const town = settlement(1_000, { kind: 'town', taggedPopulation: 1_000, town: 0 });
    const parts = [settlement(3_000, { kind: 'suburb', town: 0 }), settlement(9_000, { kind: 'suburb', town: 0, taggedPopulation: 200 })];
    expect(populate([town, ...parts], undefined, new Tally())).toEqual([200, 600, 200]);
  });

  test('of a whole tagged settlement still make up a larger total', () => {
    expect(populate([settlement(1_000, { taggedPopulation: 50 })], 80, new Tally())).toEqual([80]);
  });
});
