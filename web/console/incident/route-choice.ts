import { createContext, use } from 'react';
import type { Demand } from './use-recommendation.ts';

/** Whose way is drawn on the map: one of the ranked units', to what it would be sent for. */
export interface RouteChoice {
  readonly chosen: RouteAsked | undefined;
  /** The other units that were ranked near the top: their ways are drawn thinly. */
  readonly others: readonly RouteAsked[];
  /** Looks at one unit's way; the others stay unless they are given. */
  readonly choose: (chosen: RouteAsked, others?: readonly RouteAsked[]) => void;
}

/** One unit and what for. */
export interface RouteAsked {
  readonly unitId: string;
  readonly demand: Demand;
}

/** Holds the choice; only the console's screen provides it. */
export const RouteChoiceContext = createContext<RouteChoice>({ chosen: undefined, others: [], choose: () => undefined });

/** The choice, and how to make another. */
export const useRouteChoice = (): RouteChoice => use(RouteChoiceContext);
