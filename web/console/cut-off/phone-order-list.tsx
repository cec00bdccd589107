import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { callSignOf, type CentreIndex } from '#web/kit/centre-index.ts';
import { POINTS_BY_PHONE, toldText, toldTime, withPhonePoint, type PhoneOrder, type PointByPhone } from './phone-order.ts';
import type { PhoneOrders } from './use-phone-orders.ts';

/** The orders that were written down, each with a field for what its crew tells by telephone. */
export const PhoneOrderList = ({ orders: { orders, write, strike }, index, now }: { readonly orders: PhoneOrders; readonly index: CentreIndex; readonly now: number }) => {
  const { t } = useTranslation(['console', 'words']);
  if (orders.length === 0) return <p className="quiet">{t('cutOff.none')}</p>;
  return (
    <ol className="phone-orders">
      {orders.map((order) => (
        <li key={order.orderId} data-order={order.orderId}>
          <p>
            <b>{callSignOf(index, order.unitId)}</b> {toldText(order.orderedAt)} {order.purpose.kind === 'paper' ? order.purpose.incident.words : ''}
            <Button type="link" size="small" onClick={() => void strike(order.orderId)}>
              {t('cutOff.strike')}
            </Button>
          </p>
          <div className="phone-points">
            {POINTS_BY_PHONE.map((point) => (
              <PhonePoint key={point} point={point} order={order} now={now} onWrite={(next) => void write(next)} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
};

const PhonePoint = ({ point, order, now, onWrite }: { readonly point: PointByPhone; readonly order: PhoneOrder; readonly now: number; readonly onWrite: (order: PhoneOrder) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const at = order.points[point];
  const label = t(`words:point.${point}`);
  const told = (text: string): void => {
    const time = text.trim() === '' ? undefined : toldTime(text, now);
    if (time !== undefined || text.trim() === '') onWrite(withPhonePoint(order, point, time));
  };
  return (
    <label>
      <small>{label}</small>
      <Input key={at} size="small" defaultValue={at === undefined ? '' : toldText(at)} placeholder={t('cutOff.timeHint')} onBlur={(event) => told(event.target.value)} onPressEnter={(event) => told(event.currentTarget.value)} aria-label={label} />
    </label>
  );
};
