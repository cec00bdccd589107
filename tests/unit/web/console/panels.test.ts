import { describe, expect, it } from 'vitest';
import { PANELS, addressOfPanel, panelInAddress, shownPanels } from '#web/console/windows/panels.ts';

describe('panels in windows of their own', () => {
  it('are named by their address, and by no other word', () => {
    for (const panel of PANELS) expect(panelInAddress(new URL(addressOfPanel(panel), 'http://yike.example').search)).toBe(panel);
    expect([panelInAddress(''), panelInAddress('?panel=kitchen')]).toEqual([undefined, undefined]);
  });

  it('leave the first window, which never stands empty', () => {
    expect(shownPanels(undefined, new Set())).toEqual(['lists', 'map', 'inHand']);
    expect(shownPanels(undefined, new Set(['map'] as const))).toEqual(['lists', 'inHand']);
    expect(shownPanels(undefined, new Set(PANELS))).toEqual(['lists']);
    expect(shownPanels('map', new Set())).toEqual(['map']);
  });
});
