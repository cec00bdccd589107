import { useMemo } from 'react';
import type { Client } from '#shared/api/client.ts';
import type { CentreIndex } from '#web/kit/centre-index.ts';
import { useLiveBoard } from '#web/kit/use-live-board.ts';
import { useLook } from '#web/kit/look/look.ts';
import { viewBoard } from '../board/board-view.ts';
import { DeskContext, type Desk } from '../desk.ts';
import { BoardCopyKeeper } from '../cut-off/board-copy-keeper.tsx';
import { ConsoleScreen } from './console-screen.tsx';
import type { CentreGateProps } from './centre-gate.tsx';

/** Keeps the live board and puts the whole screen onto it. */
export const LiveDesk = ({ client, seat, index, onLeave, onChangeSeat }: CentreGateProps & { readonly client: Client; readonly index: CentreIndex }) => {
  const { language, isDark } = useLook();
  const screen = useLiveBoard(client, seat.centre);
  const board = useMemo(() => viewBoard(screen.board.entries.values()), [screen.board]);
  const { userId, centre, role } = seat;
  const desk = useMemo<Desk>(
    () => ({ client, centre, userId, role, index, screen, board, language, isDark }),
    [client, centre, userId, role, index, screen, board, language, isDark],
  );
  return (
    <DeskContext value={desk}>
      <BoardCopyKeeper />
      <ConsoleScreen onLeave={onLeave} onChangeSeat={onChangeSeat} />
    </DeskContext>
  );
};
