import { describe, expect, it } from 'vitest';
import { strayReason } from '#infra/drill/plan/off-roads.ts';
import { smallCentre } from '#tests/support/given-centre.ts';
import { drawNetwork } from '#tests/support/roads/drawn-network.ts';

describe('the place of a call', async () => {
  const { graph, at } = await drawNetwork('A---B');
  const [longitude, latitude] = at('A');
  const centre = { ...smallCentre, settings: { ...smallCentre.settings, bounds: [longitude - 1, latitude - 1, longitude + 1, latitude + 1] as const } };

  it('is the centre\'s by a road', () => expect(strayReason(centre, graph, [longitude, latitude])).toBeUndefined());

  it('is told when no road is near', () => {
    expect(strayReason(centre, graph, [longitude, latitude + 0.5])).toMatch(/is off the roads: none within \d+ m$/);
  });

  it('can be judged by the bounds alone without the roads', () => {
    expect(strayReason(centre, undefined, [longitude, latitude + 0.5])).toBeUndefined();
    expect(strayReason(centre, undefined, [longitude, latitude + 2])).toMatch(/is outside the bounds of "yanhu"$/);
  });
});
