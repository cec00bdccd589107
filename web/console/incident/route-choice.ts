import { createContext, use } from 'react';
import type { Demand } from './use-recommendation.ts';

/** Whose way is drawn on the map: one of the ranked units', to what it would be sent for. */
export interface RouteChoice {
  readonly chosen: RouteAsked | undefined;
  readonly choose: (chosen: RouteAsked | undefined) => void;
}

/** One unit and what for. */
export interface RouteAsked {
  readonly unitId: string;
  readonly demand: Demand;
}

/** Holds the choice; only the console's screen provides it. */
export const RouteChoiceContext = createContext<RouteChoice>({ chosen: undefined, choose: () => undefined });

/** The choice, and how to make another. */
export const useRouteChoice = (): RouteChoice => use(RouteChoiceContext);
