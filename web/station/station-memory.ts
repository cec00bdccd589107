import * as z from 'zod';
import { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { openKeptState, type KeptState } from './kept-state.ts';
import { keptNames, type Store } from './kept-in-browser.ts';
import { KeptOrder } from './orders/kept-order.ts';
import { Acknowledgement } from './outbox/acknowledgement.ts';
import { KeptCrews } from './units/kept-crews.ts';

/** All that a station's terminal keeps in its browser. */
export interface StationMemory {
  readonly orders: KeptState<readonly KeptOrder[]>;
  readonly outbox: KeptState<readonly Acknowledgement[]>;
  readonly crews: KeptState<KeptCrews | null>;
  /** The units and their runs as the board last had them. */
  readonly units: KeptState<readonly BoardEntry[]>;
  /** The orders that went to the printer by themselves. */
  readonly printed: KeptState<readonly string[]>;
}

/** Opens a station's memory. */
export const openStationMemory = (store: Store, stationId: string): StationMemory => {
  const names = keptNames(stationId);
  return {
    orders: openKeptState(store, { name: names.orders, schema: z.array(KeptOrder).readonly(), initial: [] }),
    outbox: openKeptState(store, { name: names.outbox, schema: z.array(Acknowledgement).readonly(), initial: [] }),
    crews: openKeptState(store, { name: names.crews, schema: KeptCrews.nullable(), initial: null }),
    units: openKeptState(store, { name: names.units, schema: z.array(BoardEntry).readonly(), initial: [] }),
    printed: openKeptState(store, { name: names.printed, schema: z.array(z.string()).readonly(), initial: [] }),
  };
};
