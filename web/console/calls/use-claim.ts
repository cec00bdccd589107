import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { takesCalls } from '../seat/own-seat.ts';
import { useSeatCommands } from '../seat/use-seat-commands.ts';
import { useCommand } from '../use-command.ts';
import type { ListedCall } from './call-order.ts';

/** Takes a call for the own seat; who is not ready is told how to be. Answers whether the call is the reader's now. */
export const useClaim = (): ((call: ListedCall) => Promise<boolean>) => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const { seat } = useSeatCommands();
  const { press } = useCommand('claim-call');
  return async ({ id, part }) => {
    if (part === 'mine' || part === 'myCallBack') return true;
    if (!seat || !takesCalls(seat)) {
      void message.warning(t('calls.notReady'));
      return false;
    }
    return (await press({ callId: id }, { seatId: seat.id })) !== undefined;
  };
};
