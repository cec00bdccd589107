import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { nextToClaim, openCalls, type ListedCall } from './call-order.ts';
import { useClaim } from './use-claim.ts';

/** What the claiming key does: the call that rings longest becomes the reader's; the reader's own is turned to where none waits. */
export const useClaimNext = (onTaken: (callId: string) => void): { readonly claimNext: () => void; readonly claimOne: (call: ListedCall) => void } => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const { board, userId, index, serverTimeAt } = useDesk();
  const claim = useClaim();
  const claimOne = (call: ListedCall): void => {
    if (call.part === 'theirs') onTaken(call.id);
    else void claim(call).then((isMine) => isMine && onTaken(call.id));
  };
  const claimNext = (): void => {
    const calls = openCalls(board.calls.values(), { userId, now: serverTimeAt(performance.now()), staleClaimSeconds: index.centre.settings.calls.staleClaimSeconds });
    const next = nextToClaim(calls) ?? calls.find(({ part }) => part === 'mine' || part === 'myCallBack');
    if (next) claimOne(next);
    else void message.info(t('calls.nothingRings'));
  };
  return { claimNext, claimOne };
};
