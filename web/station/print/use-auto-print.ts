import { useCallback, useEffect, useState } from 'react';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useKept } from '../kept-state.ts';
import { useStation } from '../station-context.ts';
import { nextToPrint } from './print-queue.ts';

const AUTO_PRINT_KEY = 'yike.station.auto-print';
/** Time for the map to come to rest on the sheet before it goes to the printer. */
const SETTLE_MILLISECONDS = 1500;
/** Orders of the last shifts need no remembering. */
const MOST_REMEMBERED = 60;

/** Whether orders go to the printer by themselves. */
export interface AutoPrint {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}

/** Prints each new order once, where this computer is set to. `onShow` lays the order open, for paper shows what the screen does. */
export const useAutoPrint = (onShow: (assignmentId: string) => void): AutoPrint => {
  const { orders, memory } = useStation();
  const printed = useKept(memory.printed);
  const now = useServerNow();
  const [isOn, setIsOn] = useState(() => localStorage.getItem(AUTO_PRINT_KEY) === 'yes');
  const next = isOn ? nextToPrint(orders, { printed: new Set(printed), now })?.id : undefined;

  useEffect(() => {
    if (next === undefined) return;
    onShow(next);
    const settled = setTimeout(() => {
      memory.printed.set([...memory.printed.get(), next].slice(-MOST_REMEMBERED));
      window.print();
    }, SETTLE_MILLISECONDS);
    return () => clearTimeout(settled);
  }, [next, memory, onShow]);

  const setOn = useCallback((on: boolean): void => {
    localStorage.setItem(AUTO_PRINT_KEY, on ? 'yes' : 'no');
    setIsOn(on);
  }, []);
  return { isOn, setOn };
};
