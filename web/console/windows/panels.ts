/** The parts of the console that may stand in a window of their own, on a monitor of their own. */
export const PANELS = ['lists', 'map', 'inHand'] as const;
export type Panel = (typeof PANELS)[number];

/** The one panel that this window shows, as `/?panel=map` says; the whole console without it. */
export const panelInAddress = (search: string): Panel | undefined => {
  const asked = new URLSearchParams(search).get('panel');
  return PANELS.find((panel) => panel === asked);
};

/** The address of a panel's own window. */
export const addressOfPanel = (panel: Panel): string => `/?panel=${panel}`;

/** Which panels a window shows: its own one, or all that have no window of their own. One panel always stays. */
export const shownPanels = (own: Panel | undefined, tornOff: ReadonlySet<Panel>): readonly Panel[] => {
  if (own) return [own];
  const left = PANELS.filter((panel) => !tornOff.has(panel));
  return left.length > 0 ? left : ['lists'];
};
