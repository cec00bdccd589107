import { useEffect, useMemo, useState } from 'react';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { LiveScreen } from '#web/kit/live/live-screen.ts';
import type { CrewStore } from '../store/crew-store.ts';
import { firstBoard } from '../board/first-board.ts';
import { keep, readKept } from '../store/kept.ts';

/** The crew's part of the board: as the feed tells it, and until it has told anything as it was asked for at the start, or as the phone kept it. Nothing while neither is known. */
export const useCrewBoard = (store: CrewStore, { board, heardAt }: LiveScreen): readonly BoardEntry[] | undefined => {
  const [kept, setKept] = useState<readonly BoardEntry[]>();
  const isHeard = heardAt !== undefined && board.entries.size > 0;
  const live = useMemo(() => [...board.entries.values()], [board]);
  useEffect(() => {
    void readKept(store, 'board').then((entries) => setKept((before) => before ?? entries ?? []));
    void firstBoard().then((entries) => entries && setKept(entries));
  }, [store]);
  useEffect(() => {
    if (isHeard) void keep(store, 'board', live);
  }, [store, isHeard, live]);
  return isHeard ? live : kept;
};
