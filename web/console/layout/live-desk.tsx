import { useMemo, useState, type ReactNode } from 'react';
import type { Client } from '#shared/api/client.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useLiveBoard } from '#web/kit/live/use-live-board.ts';
import { useServerTime } from '#web/kit/live/use-server-time.ts';
import { boardViewer } from '../board/board-view.ts';
import { positionsOn } from '../board/positions.ts';
import { BoardCopyKeeper } from '../cut-off/board-copy-keeper.tsx';
import type { ConsoleSeat } from '../sign-in/console-seat.ts';
import { DeskContext, FeedContext, PositionsContext, type Desk } from '../desk.ts';

/** Whose desk it is, and what stands on it. */
export interface LiveDeskProps {
  readonly client: Client;
  readonly seat: ConsoleSeat;
  readonly index: CentreIndex;
  readonly children: ReactNode;
}

/** Keeps the live board and puts the whole screen onto it. */
export const LiveDesk = ({ client, seat: { userId, centre, role }, index, children }: LiveDeskProps) => {
  const { language, isDark } = useLook();
  const screen = useLiveBoard(client, centre);
  const [viewOf] = useState(boardViewer);
  const { entries } = screen.board;
  const board = useMemo(() => viewOf(entries.values()), [viewOf, entries]);
  const positions = useMemo(() => positionsOn(entries.values()), [entries]);
  const serverTimeAt = useServerTime(screen.clock);
  const desk = useMemo<Desk>(() => ({ client, centre, userId, role, index, board, serverTimeAt, language, isDark }), [client, centre, userId, role, index, board, serverTimeAt, language, isDark]);
  return (
    <DeskContext value={desk}>
      <FeedContext value={screen}>
        <PositionsContext value={positions}>
          <BoardCopyKeeper />
          {children}
        </PositionsContext>
      </FeedContext>
    </DeskContext>
  );
};
