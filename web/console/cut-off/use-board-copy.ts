import { useEffect, useEffectEvent } from 'react';
import { useDesk, useLiveScreen } from '../desk.ts';
import { keepCopy } from './cut-off-store.ts';

/** So often the board goes to disk while the line is up: a cut then never leaves more than a minute unknown, milliseconds. */
const COPIES_EVERY = 30_000;

/** Keeps a copy of the board on disk, for the hour in which the line is cut and the page was closed. */
export const useBoardCopy = (): void => {
  const { index, serverTimeAt } = useDesk();
  const { board, status } = useLiveScreen();
  const isLive = status === 'live';
  const copy = useEffectEvent(() => {
    // A browser that has no room, or forbids it, still shows the board that it has in memory.
    void keepCopy({ at: serverTimeAt(performance.now()), centre: index.centre, entries: [...board.entries.values()] }).catch(() => undefined);
  });
  useEffect(() => {
    if (!isLive) return;
    copy();
    const copies = setInterval(copy, COPIES_EVERY);
    return () => clearInterval(copies);
  }, [isLive]);
};
