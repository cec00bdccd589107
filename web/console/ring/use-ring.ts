import { useEffect, useState, useSyncExternalStore } from 'react';
import { useCalls } from '../calls/use-calls.ts';
import { useDesk } from '../desk.ts';
import { ownSeat, takesCalls } from '../seat/own-seat.ts';
import { panelInAddress } from '../windows/panels.ts';
import { isQuiet, subscribeToQuiet } from './quiet-mode.ts';
import { ringNeed, type RingNeed } from './ring-need.ts';
import { ringPlayer, type RingPlayer } from './ring-player.ts';

/** How the console rings now. */
export interface Ring {
  readonly need: RingNeed;
  readonly isQuiet: boolean;
  /** False while the browser keeps the page silent. */
  readonly isAllowed: boolean;
}

const IS_PANEL = panelInAddress(location.search) !== undefined;

/** One for the page: browsers allow only so many. */
let player: RingPlayer | undefined;

/** Rings while a call does, at a seat that takes calls. Any press gives the browser's leave to sound. */
export const useRing = (): Ring => {
  const { board, userId } = useDesk();
  const calls = useCalls();
  const quiet = useSyncExternalStore(subscribeToQuiet, isQuiet);
  const [isAllowed, setIsAllowed] = useState(false);
  // A panel's own window is silent: the desk rings once, from where it was opened.
  const need = IS_PANEL ? 'none' : ringNeed({ calls, isReady: takesCalls(ownSeat(board.seats.values(), userId)), isQuiet: quiet });
  useEffect(() => {
    const allow = (): void => {
      player ??= ringPlayer();
      void player.allow().then(() => setIsAllowed(player?.isAllowed() ?? false));
    };
    window.addEventListener('keydown', allow);
    window.addEventListener('pointerdown', allow);
    return () => {
      window.removeEventListener('keydown', allow);
      window.removeEventListener('pointerdown', allow);
    };
  }, []);
  useEffect(() => {
    if (need !== 'none') player ??= ringPlayer();
    player?.play(need);
    return () => player?.play('none');
  }, [need, isAllowed]);
  return { need, isQuiet: quiet, isAllowed };
};
