import type { ReactNode } from 'react';
import { useLiveBoard } from '../live/use-live-board.ts';
import { LiveContext } from './live-context.ts';
import { useSeated } from './seat-context.ts';

/** Keeps the live board of a seat; all below it may ask for it. */
export const LiveSeat = ({ children }: { readonly children: ReactNode }) => {
  const { client, seat } = useSeated();
  return <LiveContext value={useLiveBoard(client, seat.centre)}>{children}</LiveContext>;
};
