import { useEffect, useState } from 'react';
import { lastCopy, type BoardCopy } from './cut-off-store.ts';

/** The last copy on this machine's disk, once it is wanted; nothing while it is read, and where there is none. */
export const useLastCopy = (isWanted: boolean): BoardCopy | undefined => {
  const [copy, setCopy] = useState<BoardCopy>();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    // A browser that cannot read its disk has no copy to show.
    void lastCopy().then((found) => (isGone ? undefined : setCopy(found)), () => undefined);
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return isWanted ? copy : undefined;
};
