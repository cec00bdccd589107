import { useState } from 'react';
import type { KeyAction } from '../command/function-keys.ts';
import { goToNextRegion } from '../command/next-region.ts';
import { demandInHand } from '../command/resolve-command.ts';
import { useFunctionKeys } from '../command/use-function-keys.ts';
import type { ConsoleActions } from '../console-actions.ts';
import { NOTHING_IN_HAND } from '../in-hand.ts';
import { isQuiet } from '../ring/quiet-mode.ts';
import { useSeatCommands } from '../seat/use-seat-commands.ts';

/** Binds the function keys; answers whether the seat's dialog is wanted, and how that is done with. */
export const useConsoleKeys = (actions: ConsoleActions, toCommandLine: () => void): { readonly isSittingDown: boolean; readonly onSat: () => void } => {
  const seat = useSeatCommands();
  const [isSittingDown, setIsSittingDown] = useState(false);
  const act = (action: KeyAction): void => {
    switch (action) {
      case 'commandLine':
        toCommandLine();
        return;
      case 'newCall':
        actions.take({ kind: 'call' });
        return;
      case 'claim':
        actions.claimNext();
        return;
      case 'nextWaiting':
        actions.takeNextWaiting();
        return;
      case 'nextRegion':
        goToNextRegion(document);
        return;
      case 'alarms':
        actions.take({ kind: 'alarms' });
        return;
      case 'sendRecommended': {
        const demand = demandInHand(actions.inHand);
        if (demand) actions.send({ demand });
        return;
      }
      case 'seat':
        if (!seat.seat) setIsSittingDown(true);
        else if (seat.seat.state.status === 'ready') seat.goAway('break');
        else seat.becomeReady();
        return;
      case 'quiet':
        actions.setQuiet(!isQuiet());
        return;
      case 'letGo':
        actions.take(NOTHING_IN_HAND);
        return;
    }
  };
  useFunctionKeys(act);
  return { isSittingDown, onSat: () => setIsSittingDown(false) };
};
