import { useCallback, useEffect, useState } from 'react';
import { addressOfPanel, panelInAddress, shownPanels, type Panel } from './panels.ts';

/** A browser tells nobody that a window was closed, so it is looked after so often. */
const LOOKS_EVERY_MILLISECONDS = 700;

/** Which panels stand here, and how to give one a window of its own. */
export interface Windows {
  readonly shown: readonly Panel[];
  /** Whether this window is one panel's own. */
  readonly isTornOff: boolean;
  readonly tearOff: (panel: Panel) => void;
}

/** Keeps track of the windows that this one has opened; a panel comes back when its window is closed. */
export const useWindows = (): Windows => {
  const own = panelInAddress(location.search);
  const [open, setOpen] = useState<ReadonlyMap<Panel, Window>>(new Map());

  useEffect(() => {
    if (open.size === 0) return;
    const looks = setInterval(() => {
      if ([...open.values()].some((one) => one.closed)) setOpen(new Map([...open].filter(([, one]) => !one.closed)));
    }, LOOKS_EVERY_MILLISECONDS);
    return () => clearInterval(looks);
  }, [open]);

  const tearOff = useCallback((panel: Panel): void => {
    // The new window takes over this one's sign-in: a window opened so has a copy of the session's storage.
    const opened = window.open(addressOfPanel(panel), `yike-${panel}`, 'popup,width=1280,height=900');
    if (opened) setOpen((before) => new Map(before).set(panel, opened));
  }, []);

  return { shown: shownPanels(own, new Set(open.keys())), isTornOff: own !== undefined, tearOff };
};
