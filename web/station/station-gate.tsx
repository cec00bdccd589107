import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { serverTime } from '#web/kit/live/server-clock.ts';
import { useLiveScreen } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useKept } from './kept-state.ts';
import { pruned, type KeptOrder } from './orders/kept-order.ts';
import { inDeskOrder, stageOf } from './orders/order-stage.ts';
import { afterBoard, ordersOnBoard } from './orders/orders-on-board.ts';
import { stillNeeded } from './outbox/acknowledgement.ts';
import { useOutbox } from './outbox/use-outbox.ts';
import { StationContext, type StationDesk } from './station-context.ts';
import { openStationMemory } from './station-memory.ts';

const NOTHING_PRESSED: ReadonlySet<string> = new Set();

/** Brings together the live board and what the terminal keeps: with a line the board says what is, without one the memory does. */
export const StationGate = ({ children }: { readonly children: ReactNode }) => {
  const { seat } = useSeated();
  const stationId = seat.binding ?? '';
  const [memory] = useState(() => openStationMemory(localStorage, stationId));
  const { board, status, clock } = useLiveScreen();
  const kept = useKept(memory.orders);
  const { outbox, acknowledge, problem } = useOutbox(memory.outbox);
  const isLive = status === 'live';
  const lastUnits = useKept(memory.units);
  const live = useMemo(() => [...board.entries.values()], [board]);
  const entries = isLive || live.length > 0 ? live : lastUnits;

  useEffect(() => {
    if (!isLive) return;
    const now = serverTime(clock, performance.now());
    const orders = pruned(afterBoard(memory.orders.get(), ordersOnBoard(live), now), now);
    memory.orders.set(orders);
    memory.units.set(live.filter(({ kind }) => kind === 'unit' || kind === 'assignment'));
    memory.outbox.set(stillNeeded(memory.outbox.get(), new Set(orders.filter((order) => stageOf(order, { pressed: NOTHING_PRESSED }) === 'ringing').map(({ id }) => id))));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the clock is read when the board changes, and its own readings change nothing
  }, [isLive, live, memory]);

  const keepWith = useCallback<StationDesk['keepWith']>((id, read) => memory.orders.set(memory.orders.get().map((order): KeptOrder => (order.id === id ? { ...order, ...read } : order))), [memory]);

  const desk = useMemo<StationDesk>(() => {
    const pressed = new Set(outbox.map(({ assignmentId }) => assignmentId));
    const unsent = new Set(outbox.filter(({ isAnswered }) => !isAnswered).map(({ assignmentId }) => assignmentId));
    return { stationId, memory, entries, isLive, orders: inDeskOrder(kept, { pressed }), pressed, unsent, acknowledge, problem, keepWith };
  }, [stationId, memory, entries, isLive, kept, outbox, acknowledge, problem, keepWith]);
  return <StationContext value={desk}>{children}</StationContext>;
};
