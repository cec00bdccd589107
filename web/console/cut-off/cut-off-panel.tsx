import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk, useFeed, useLiveScreen, useNow } from '../desk.ts';
import { CopySheet } from './copy-sheet.tsx';
import { PhoneOrderForm } from './phone-order-form.tsx';
import { PhoneOrderList } from './phone-order-list.tsx';
import { usePhoneOrders } from './use-phone-orders.ts';
import { useSendPhoneOrders } from './use-send-phone-orders.ts';

/** Work without a line: orders by telephone are written down here, sent once the line is back; the board is printed from what was last known. */
export const CutOffPanel = ({ onDrop }: { readonly onDrop: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { entries } = useLiveScreen().board;
  const { health, ageSeconds } = useFeed();
  const now = useNow();
  const orders = usePhoneOrders();
  const { isSending, send } = useSendPhoneOrders(orders);
  const copy = { at: now - ageSeconds * 1000, centre: index.centre, entries: [...entries.values()] };
  return (
    <section className="cut-off">
      <header className="panel-title">
        <h2>{t('cutOff.title')}</h2>
        <Button onClick={() => window.print()} data-action="print-copy">
          {t('cutOff.print')}
        </Button>
        <Button type="text" onClick={onDrop}>
          {t('closure.done')}
        </Button>
      </header>
      <p className="hint">{t('cutOff.explain')}</p>
      {health === 'live' && orders.orders.length > 0 ? (
        <Alert type="info" showIcon title={t('cutOff.back', { count: orders.orders.length })} action={<Button type="primary" size="small" loading={isSending} onClick={() => void send()} data-action="send-orders">{t('cutOff.send')}</Button>} />
      ) : null}
      <PhoneOrderForm copy={copy} index={index} language={language} now={now} onWrite={(order) => void orders.write(order)} />
      <PhoneOrderList orders={orders} index={index} now={now} />
      <CopySheet copy={copy} index={index} language={language} />
    </section>
  );
};
