import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { indexCentre } from '#web/kit/centre-index.ts';
import { useLook } from '#web/kit/look/look.ts';
import { CopySheet } from './copy-sheet.tsx';
import type { BoardCopy } from './cut-off-store.ts';
import { PhoneOrderForm } from './phone-order-form.tsx';
import { PhoneOrderList } from './phone-order-list.tsx';
import { usePhoneOrders } from './use-phone-orders.ts';

/** What a console shows that was opened without a line: the last copy of the board from this machine's disk, and the orders that are written down. */
export const LastCopyPage = ({ copy, now, onRetry }: { readonly copy: BoardCopy; readonly now: number; readonly onRetry: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useLook();
  const index = useMemo(() => indexCentre(copy.centre), [copy.centre]);
  const orders = usePhoneOrders();
  return (
    <main className="cut-off last-copy">
      <header className="panel-title">
        <h2>{t('cutOff.noLine')}</h2>
        <Button onClick={() => window.print()}>{t('cutOff.print')}</Button>
        <Button type="primary" onClick={onRetry}>
          {t('words:layout.retry')}
        </Button>
      </header>
      <CopySheet copy={copy} index={index} language={language} />
      <h3>{t('cutOff.title')}</h3>
      <p className="hint">{t('cutOff.explain')}</p>
      <PhoneOrderForm copy={copy} index={index} language={language} now={now} onWrite={(order) => void orders.write(order)} />
      <PhoneOrderList orders={orders} index={index} now={now} />
    </main>
  );
};
