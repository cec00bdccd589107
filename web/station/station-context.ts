import { createContext, use } from 'react';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { ProblemWords } from '#web/kit/press/problem-words.ts';
import type { KeptOrder } from './orders/kept-order.ts';
import type { StationMemory } from './station-memory.ts';

/** What every part of the terminal works with. */
export interface StationDesk {
  readonly stationId: string;
  readonly memory: StationMemory;
  /** The live board's entries; before it came, the units and runs that it last had. */
  readonly entries: readonly BoardEntry[];
  /** Whether the board is live now. */
  readonly isLive: boolean;
  /** Every order, as the desk works through them. */
  readonly orders: readonly KeptOrder[];
  /** Orders acknowledged here, whether or not the server has heard. */
  readonly pressed: ReadonlySet<string>;
  /** Those that it has not heard of yet. */
  readonly unsent: ReadonlySet<string>;
  readonly acknowledge: (assignmentId: string) => void;
  /** Why the last acknowledgement was refused. */
  readonly problem: ProblemWords | undefined;
  /** Adds what was read to an order. */
  readonly keepWith: (assignmentId: string, read: Partial<Pick<KeptOrder, 'details' | 'route'>>) => void;
}

/** Only StationGate provides it. */
export const StationContext = createContext<StationDesk | undefined>(undefined);

/** The terminal's desk. @throws outside StationGate. */
export const useStation = (): StationDesk => use(StationContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot use the station: no StationGate stands above');
};
