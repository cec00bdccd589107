import { useSyncExternalStore } from 'react';
import { usePageSound } from '#web/kit/sound/use-page-sound.ts';
import { useCalls } from '../calls/use-calls.ts';
import { useDesk } from '../desk.ts';
import { ownSeat, takesCalls } from '../seat/own-seat.ts';
import { panelInAddress } from '../windows/panels.ts';
import { isQuiet, subscribeToQuiet } from './quiet-mode.ts';
import { ringNeed, type RingNeed } from './ring-need.ts';
import { RING_SOUNDS } from './ring-sounds.ts';

/** How the console rings now. */
export interface Ring {
  readonly need: RingNeed;
  readonly isQuiet: boolean;
  /** False while the browser keeps the page silent. */
  readonly isAllowed: boolean;
}

const IS_PANEL = panelInAddress(location.search) !== undefined;

/** Rings while a call does, at a seat that takes calls. Any press gives the browser's leave to sound. */
export const useRing = (): Ring => {
  const { board, userId } = useDesk();
  const calls = useCalls();
  const quiet = useSyncExternalStore(subscribeToQuiet, isQuiet);
  // A panel's own window is silent: the desk rings once, from where it was opened.
  const need = IS_PANEL ? 'none' : ringNeed({ calls, isReady: takesCalls(ownSeat(board.seats.values(), userId)), isQuiet: quiet });
  const { isAllowed } = usePageSound(RING_SOUNDS[need]);
  return { need, isQuiet: quiet, isAllowed };
};
