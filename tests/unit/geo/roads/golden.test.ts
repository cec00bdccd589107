import { describe, expect, it } from 'vitest';
import { roadsAsGeoJson } from '#shared/geo/roads/base-map.ts';
import { route } from '#shared/geo/roads/route.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

/** A small county: a river with two crossings, a one-way, a restricted turn, a ford. */
const COUNTY = `
A-----B----->C
|     |      |
D-----E--F---G
         |
H--------J---K`;

const DETAILS = {
  ways: {
    BE: { highway: 'primary', name: '解放路', ref: 'G209' },
    FJ: { highway: 'secondary', name: '盐湖大道', bridge: 'yes' },
    HJ: { highway: 'track', ford: 'yes' },
    JK: { highway: 'tertiary', name: '解州路', maxspeed: '40' },
  },
  restrictions: ['no_right_turn EF>F>FJ'],
};

describe('GeoJSON', () => {
  it('of a route stays as it was drawn', async () => {
    const { graph, at } = await drawNetwork(COUNTY, DETAILS);
    await expect(JSON.stringify(route(graph, at('A'), at('JK:0.5')), null, 1)).toMatchFileSnapshot('golden/route.json');
  });

  it('of the base map stays as it was drawn', async () => {
    const { graph } = await drawNetwork(COUNTY, DETAILS);
    await expect(JSON.stringify(roadsAsGeoJson(graph), null, 1)).toMatchFileSnapshot('golden/base-map.geo.json');
  });
});
