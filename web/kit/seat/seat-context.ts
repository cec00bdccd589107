import { createContext, use } from 'react';
import type { Client } from '#shared/api/client.ts';
import type { CentreIndex } from '../centre-index.ts';
import type { Seat } from './kept-seat.ts';

/** What every part of a seated screen may ask for. */
export interface Seated {
  readonly seat: Seat;
  readonly client: Client;
  readonly index: CentreIndex;
  readonly leave: () => void;
}

/** The seat of the page; SeatGate provides it. */
export const SeatContext = createContext<Seated | undefined>(undefined);

/** The page's seat. @throws outside SeatGate. */
export const useSeated = (): Seated => use(SeatContext) ?? missing();

const missing = (): never => {
  throw new Error('Cannot read the seat: no SeatGate stands above');
};
