import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { OsmFileError } from '#infra/osm/osm-file-error.ts';
import { readOsm } from '#infra/osm/read-osm.ts';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { RoadCompileError } from '#shared/geo/roads/compile/compile-error.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { pbfFile } from '#tests/support/roads/pbf-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'yike-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ELEMENTS: OsmElement[] = [
  ...[0, 1, 2, 3, 4, 5].map((i): OsmElement => ({ type: 'node', id: i + 1, tags: i === 3 ? { barrier: 'gate' } : {}, coordinate: [111 + i / 1000, 35] })),
  { type: 'way', id: 10, tags: { highway: 'primary', name: '解放路' }, refs: [1, 2, 3] },
  { type: 'way', id: 11, tags: { highway: 'residential' }, refs: [3, 4, 5, 6] },
  { type: 'relation', id: 20, tags: { type: 'restriction', restriction: 'no_u_turn' }, members: [{ type: 'way', ref: 10, role: 'from' }] },
];
const XML = `<osm>${[1, 2, 3].map((id) => `<node id="${id}" lat="35" lon="11${id}"/>`).join('')}<way id="9"><nd ref="1"/><nd ref="2"/><tag k="highway" v="road"/></way></osm>`;

/** Reads and compiles damaged bytes: an outcome is a graph or one of the two errors that a user understands. */
const outcomeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  try {
    openRoadGraph((await compileRoads(() => readOsm(path))).bytes);
    return 'a graph';
  } catch (error) {
    if (error instanceof OsmFileError || error instanceof RoadCompileError) return error.code;
    throw error;
  }
};

const OUTCOMES = ['a graph', 'osm-file', 'no-roads'];
const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 6 });

const damaged = (bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (const { at, byte } of changes) copy[at % copy.length] = byte;
  return copy;
};

describe('a damaged OSM file', () => {
  it.each([
    ['compressed', pbfFile(ELEMENTS, { dense: true })],
    ['uncompressed', pbfFile(ELEMENTS, { dense: true, compress: false })],
    ['with plain nodes', pbfFile(ELEMENTS, { dense: false, compress: false })],
  ])('(PBF, %s) is an understood error or still a graph, never a crash', async (_, whole) => {
    await fc.assert(fc.asyncProperty(damage, async (changes) => {
      expect(OUTCOMES).toContain(await outcomeOf('f.osm.pbf', damaged(whole, changes)));
    }), { numRuns: 400 });
  });

  it('(XML) is an understood error or still a graph, never a crash', async () => {
    await fc.assert(fc.asyncProperty(damage, async (changes) => {
      expect(OUTCOMES).toContain(await outcomeOf('f.osm', damaged(Buffer.from(XML), changes)));
    }), { numRuns: 200 });
  });

  it('cut off anywhere says so', async () => {
    const whole = pbfFile(ELEMENTS, { dense: true });
    const blocks = new Set(['a graph', 'no-roads']);
    for (let length = 1; length < whole.length; length += 1) {
      const outcome = await outcomeOf('t.osm.pbf', whole.subarray(0, length));
      // Only a cut exactly between two blocks leaves a well-formed file, which then holds no roads.
      expect(outcome === 'osm-file' || blocks.has(outcome)).toBe(true);
    }
  });
});

describe('odd elements', () => {
  const compile = async (elements: readonly OsmElement[]): Promise<Readonly<Record<string, number>>> => {
    const read = async function* (): AsyncIterable<OsmElement> {
      await Promise.resolve();
      yield* elements;
    };
    return (await compileRoads(read)).summary.leftOut;
  };

  it('are left out and counted: a way of one node, nodes that are missing, names that are not UTF-8', async () => {
    const leftOut = await compile([
      ...ELEMENTS,
      { type: 'way', id: 30, tags: { highway: 'primary' }, refs: [1] },
      { type: 'way', id: 31, tags: { highway: 'primary', name: 'caf\uFFFD' }, refs: [2, 99, 98] },
    ]);
    expect(leftOut).toEqual({ 'way: fewer than two nodes': 1, 'node: missing from the file, the road ends there': 2, 'letters of a name that are not UTF-8': 1 });
  });

  it('that go in circles are no matter: relations of each other, a way that returns, a node twice in a row', async () => {
    const leftOut = await compile([
      ...ELEMENTS,
      { type: 'relation', id: 40, tags: { type: 'restriction', restriction: 'no_u_turn' }, members: [{ type: 'relation', ref: 41, role: 'via' }] },
      { type: 'relation', id: 41, tags: {}, members: [{ type: 'relation', ref: 40, role: 'from' }] },
      { type: 'way', id: 32, tags: { highway: 'primary' }, refs: [1, 1, 2, 3, 1] },
    ]);
    expect(leftOut).toEqual({});
  });
});
