import { describe, expect, it } from 'vitest';
import { roadsAsGeoJson } from '#shared/geo/roads/base-map.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

const NETWORK = 'A--B--C--D\n      |\n      E';
const WAYS = { AB: { highway: 'primary', name: '解放路', ref: 'G209' }, BC: { highway: 'primary', name: '解放路', ref: 'G209' }, CE: { highway: 'service' } };

describe('the base map', () => {
  it('is one feature a road, the greatest last', async () => {
    const { graph } = await drawNetwork(NETWORK, { ways: WAYS });
    const { features } = roadsAsGeoJson(graph);
    expect(features.map(({ properties }) => properties)).toEqual([{ class: 'service' }, { class: 'residential' }, { class: 'primary', name: '解放路', ref: 'G209' }]);
    expect(features.at(-1)?.geometry.coordinates).toEqual([[[0, 0], [0.0054, 0]]]);
  });

  it('keeps to the classes and bounds asked', async () => {
    const { graph } = await drawNetwork(NETWORK, { ways: WAYS });
    expect(roadsAsGeoJson(graph, { classes: ['service'] }).features).toHaveLength(1);
    expect(roadsAsGeoJson(graph, { bounds: [0, -0.0001, 0.0001, 0] }).features.map(({ properties }) => properties.class)).toEqual(['primary']);
  });

  it('drops points that a line within the tolerance does not need', async () => {
    const { graph } = await drawNetwork('A-B\n  |\n  C');
    expect(roadsAsGeoJson(graph).features[0]?.geometry.coordinates[0]).toHaveLength(3);
    expect(roadsAsGeoJson(graph, { toleranceMeters: 1000 }).features[0]?.geometry.coordinates[0]).toHaveLength(2);
  });
});
