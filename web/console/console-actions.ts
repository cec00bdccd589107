import { createContext, use } from 'react';
import type { SendRequest } from './incident/send-request.ts';
import type { InHand } from './in-hand.ts';
import type { PlaceFound } from './placing/use-place-search.ts';

/** What keys and the command line can do, wherever the focus is. */
export interface ConsoleActions {
  readonly inHand: InHand;
  readonly take: (inHand: InHand) => void;
  /** Takes the call that rings longest, or what else waits to be taken. */
  readonly claimNext: () => void;
  /** Turns to the next incident that waits for a unit. */
  readonly takeNextWaiting: () => void;
  /** Sends a unit as soon as the ranking of the demand is there; asks why where it is not the recommended one. */
  readonly send: (request: Omit<SendRequest, 'askedAt'>) => void;
  /** Places the call or incident in hand; a new call where there is neither. */
  readonly place: (place: PlaceFound) => void;
  readonly setQuiet: (isQuiet: boolean) => void;
}

/** Provided by the console's screen alone. */
export const ConsoleActionsContext = createContext<ConsoleActions | undefined>(undefined);

/** What can be done from here. */
export const useConsoleActions = (): ConsoleActions => {
  const actions = use(ConsoleActionsContext);
  if (!actions) throw new Error('Cannot act: there is no console around this part of the screen');
  return actions;
};
