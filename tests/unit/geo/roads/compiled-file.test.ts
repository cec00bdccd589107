import { describe, expect, it } from 'vitest';
import { compileRoads } from '#shared/geo/roads/compile-roads.ts';
import { GRAPH_FORMAT_VERSION } from '#shared/geo/roads/binary/sections.ts';
import { openRoadGraph } from '#shared/geo/roads/open-road-graph.ts';
import type { OsmElement } from '#shared/geo/roads/osm-element.ts';
import { emergencyProfile } from '#shared/geo/roads/profile/profile.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

const compiled = async (drawing: string, smallestFragmentMeters = 0): ReturnType<typeof compileRoads> => {
  const { elements } = await drawNetwork(drawing);
  return compileRoads(() => streamOf(elements), { profile: { ...emergencyProfile, smallestFragmentMeters } });
};

const streamOf = async function* (elements: readonly OsmElement[]): AsyncIterable<OsmElement> {
  await Promise.resolve();
  yield* elements;
};

describe('a compiled road graph', () => {
  it('is the same bytes for the same input', async () => {
    const [first, second] = [await compiled('A--B--C\n|     |\nD--->-E'), await compiled('A--B--C\n|     |\nD--->-E')];
    expect(first.bytes).toEqual(second.bytes);
  });

  it('joins what lies between two junctions into one edge', async () => {
    const { summary } = await compiled('A--B--C--D\n      |\n      E');
    expect(summary).toMatchObject({ roadNodes: 5, vertices: 4, edges: 3, kilometers: 1.1 });
  });

  it('opens wherever it lies in a larger buffer', async () => {
    const { bytes } = await compiled('A--B');
    const within = new Uint8Array(bytes.length + 3);
    within.set(bytes, 3);
    expect(openRoadGraph(within.subarray(3)).edgeCount).toBe(1);
  });

  it('is refused with any one byte changed', async () => {
    const { bytes } = await compiled('A--B--C');
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x10;
      expect(() => openRoadGraph(damaged)).toThrow(/^Cannot open the road graph: .+; compile the roads again$/);
    }
  });

  it('is refused when truncated, of another version, or something else', async () => {
    const { bytes } = await compiled('A--B--C');
    const older = bytes.slice();
    older[4] = GRAPH_FORMAT_VERSION + 1;
    expect(() => openRoadGraph(older)).toThrow(`it is of version ${GRAPH_FORMAT_VERSION + 1}, this Yike reads ${GRAPH_FORMAT_VERSION}`);
    for (const length of [0, 10, 100, bytes.length - 1]) expect(() => openRoadGraph(bytes.subarray(0, length))).toThrow('Cannot open the road graph');
    expect(() => openRoadGraph(new TextEncoder().encode('<osm>'.repeat(20)))).toThrow('these bytes are no road graph');
  });
});

describe('an extract without roads', () => {
  it('is refused', async () => {
    await expect(compileRoads(() => streamOf([]))).rejects.toThrow('Cannot compile roads: the extract holds no road that a vehicle may use');
    const wayAlone: OsmElement = { type: 'way', id: 1, tags: { highway: 'primary' }, refs: [1, 2] };
    await expect(compileRoads(() => streamOf([wayAlone]))).rejects.toThrow('Cannot compile roads: the extract holds ways of roads but not the nodes');
  });
});

describe('a piece of road joined to nothing', () => {
  it('is left out when it is small, and counted', async () => {
    const { summary } = await compiled('A-------B  C--D', 500);
    expect(summary).toMatchObject({ edges: 1, leftOut: { 'road: a fragment or stub joined to nothing': 1 } });
  });

  it('is kept when it is an island with roads of its own', async () => {
    expect((await compiled('A-------B  C------D', 500)).summary.edges).toBe(2);
  });

  it('is kept when there is nothing larger', async () => {
    expect((await compiled('A--B', 500)).summary.edges).toBe(1);
  });
});
