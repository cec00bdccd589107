import { createContext, use, useState } from 'react';
import type { BoardView } from '../board/board-view.ts';
import { shortNumbers } from './short-numbers.ts';

/** The short numbers of the open incidents; only the console's frame provides them. */
export const ShortNumberContext = createContext<ReadonlyMap<string, number>>(new Map());

/** The short number of an incident; nothing for one that is not open. */
export const useShortNumber = (incidentId: string): number | undefined => use(ShortNumberContext).get(incidentId);

/** Keeps the numbers of a board as incidents come and go. */
export const useShortNumbers = ({ incidents }: Pick<BoardView, 'incidents'>): ReadonlyMap<string, number> => {
  const [kept, setKept] = useState(() => ({ incidents, numbers: shortNumbers(new Map(), incidents.values()) }));
  if (kept.incidents === incidents) return kept.numbers;
  const numbers = shortNumbers(kept.numbers, incidents.values());
  setKept({ incidents, numbers });
  return numbers;
};
