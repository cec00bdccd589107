import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../use-command.ts';
import { backfilled, type PhoneOrder } from './phone-order.ts';
import type { PhoneOrders } from './use-phone-orders.ts';

/** Enters what was written down into the record, once the line is back. What the record contradicts goes to the supervisor. */
export const useSendPhoneOrders = ({ orders, write, strike }: PhoneOrders): { readonly isSending: boolean; readonly send: () => Promise<void> } => {
  const { t } = useTranslation(['console', 'words']);
  const { message } = App.useApp();
  const open = useCommand('open-incident');
  const backfill = useCommand('backfill-orders');
  const [isSending, setIsSending] = useState(false);

  const incidentOf = async (order: PhoneOrder): Promise<string | undefined> => {
    if (order.purpose.kind === 'known') return order.purpose.incidentId;
    const { answeredAt, townshipId, words, priority } = order.purpose.incident;
    const opened = await open.press({}, { mode: 'real', answeredAt, caller: { words }, place: { ...(townshipId !== undefined && { townshipId }), spoken: words }, ...(priority && { priority }), needs: [] });
    if (!opened) return undefined;
    // From here on it is a known incident: should the line be lost now, it is not opened twice.
    await write({ ...order, purpose: { kind: 'known', incidentId: opened.id } });
    return opened.id;
  };

  const send = async (): Promise<void> => {
    setIsSending(true);
    try {
      for (const order of orders) {
        const incidentId = await incidentOf(order);
        if (incidentId === undefined) return;
        const answer = await backfill.press({}, { orders: [backfilled(order, incidentId)] });
        const [result] = answer?.results ?? [];
        if (!result) return;
        if (result.result === 'unknown') {
          void message.error(t('cutOff.unknown', { detail: result.detail }), 8);
          return;
        }
        if (result.result === 'held') void message.warning(t('cutOff.held'), 8);
        await strike(order.orderId);
      }
    } finally {
      setIsSending(false);
    }
  };
  return { isSending, send };
};
