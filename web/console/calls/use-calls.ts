import { useDesk, useNow } from '../desk.ts';
import { openCalls, type ListedCall } from './call-order.ts';

/** The open calls as the one who sits here must see them. */
export const useCalls = (): readonly ListedCall[] => {
  const { board, userId, index } = useDesk();
  const { staleClaimSeconds } = index.centre.settings.calls;
  return openCalls(board.calls.values(), { userId, now: useNow(), staleClaimSeconds });
};
