import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { closedSegments } from '#shared/geo/roads/conditions/closed-segments.ts';
import { withConditions } from '#shared/geo/roads/conditions/with-conditions.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { emergencyProfile } from '#shared/geo/roads/profile/profile.ts';
import { compareWithOracle } from '#tests/support/roads/compare-with-oracle.ts';
import { EXTRACTS, extractPath, hasExtracts } from '#tests/support/roads/extracts.ts';
import { createOracle } from '#tests/support/roads/oracle.ts';
import { randomClosures } from '#tests/support/roads/random-closures.ts';

const NODES = 14;
const profile = { ...emergencyProfile, smallestFragmentMeters: 0 };
const node = fc.integer({ min: 1, max: NODES });

/** A few roads of any kind through a handful of nodes, with restrictions that may or may not make sense. */
const network = fc.record({
  places: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), { minLength: NODES, maxLength: NODES, selector: String }),
  blocked: fc.array(node, { maxLength: 2 }),
  ways: fc.array(
    fc.record({
      refs: fc.array(node, { minLength: 2, maxLength: 6 }),
      highway: fc.constantFrom('primary', 'residential', 'service'),
      oneway: fc.constantFrom('yes', '-1', 'no', 'no', 'no'),
      maxspeed: fc.constantFrom('30', '50', '80'),
    }),
    { minLength: 4, maxLength: 14 },
  ),
  restrictions: fc.array(fc.record({ from: fc.nat(13), via: node, to: fc.nat(13), kind: fc.constantFrom('no_left_turn', 'only_straight_on', 'no_u_turn') }), { maxLength: 5 }),
});

const elementsOf = (drawn: typeof network extends fc.Arbitrary<infer T> ? T : never): OsmElement[] => [
  ...drawn.places.map(
    ([x, y], i): OsmElement => ({ type: 'node', id: i + 1, tags: drawn.blocked.includes(i + 1) ? { barrier: 'bollard' } : {}, coordinate: [x / 1000, y / 1000] }),
  ),
  ...drawn.ways.map(({ refs, ...tags }, i): OsmElement => ({ type: 'way', id: 100 + i, tags, refs })),
  ...drawn.restrictions.map(
    ({ from, via, to, kind }, i): OsmElement => ({
      type: 'relation',
      id: 500 + i,
      tags: { type: 'restriction', restriction: kind },
      members: [
        { type: 'way', ref: 100 + from, role: 'from' },
        { type: 'node', ref: via, role: 'via' },
        { type: 'way', ref: 100 + to, role: 'to' },
      ],
    }),
  ),
];

describe('the compiled graph', () => {
  it('gives the times of the uncontracted network, to the millisecond', async () => {
    await fc.assert(
      fc.asyncProperty(network, fc.nat(), async (drawn, seed) => {
        const elements = elementsOf(drawn);
        const read = async function* (): AsyncIterable<OsmElement> {
          await Promise.resolve();
          yield* elements;
        };
        fc.pre(drawn.ways.some(({ refs }) => new Set(refs).size > 1));
        const graph = openRoadGraph((await compileRoads(read, { profile })).bytes);
        const oracle = await createOracle(read, profile);
        fc.pre(oracle.segments.length > 2 && oracle.segmentOf(graph, { point: 0 }) >= 0);
        expect(compareWithOracle(graph, oracle, { sources: 6, targets: 6, seed }).differences).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(!hasExtracts).each(EXTRACTS)('of %s differs from the oracle in no random pair, nor with roads closed (needs ../shared/data)', async (name) => {
    const read = (): AsyncIterable<OsmElement> => readOsm(extractPath(name));
    const graph = openRoadGraph((await compileRoads(read)).bytes);
    const oracle = await createOracle(read);
    const compared = compareWithOracle(graph, oracle, { sources: 2, targets: 100, seed: 1 });
    expect(compared.differences).toEqual([]);
    expect(compared.reachable).toBeGreaterThan(compared.pairs * 0.9);
    const closures = randomClosures(graph, 40, 2);
    const closed = new Set(closures.flatMap((closure) => closedSegments(graph, closure)).map((point) => oracle.segmentOf(graph, { point })));
    expect(compareWithOracle(withConditions(graph, { closures }), oracle, { sources: 1, targets: 100, seed: 3, closed }).differences).toEqual([]);
  }, 180_000);
});
