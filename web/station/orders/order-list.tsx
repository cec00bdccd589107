import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { PriorityMark } from '#web/kit/priority-mark.tsx';
import { ElapsedClock } from '#web/kit/seat/elapsed-clock.tsx';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useStation } from '../station-context.ts';
import type { KeptOrder } from './kept-order.ts';
import { stageOf } from './order-stage.ts';
import { shownOrder } from './shown-order.ts';
import { useOrderTitle } from './use-order-title.ts';

/** All orders of the shift: what rings, what is under way, what comes next, and the last ones. */
export const OrderList = ({ shownId, onChoose }: { readonly shownId: string | undefined; readonly onChoose: (id: string) => void }) => {
  const { t } = useTranslation(['station', 'words']);
  const { orders, pressed } = useStation();
  const groups = [
    { name: 'current', of: orders.filter((order) => ['ringing', 'acknowledged', 'underWay'].includes(stageOf(order, { pressed }))) },
    { name: 'next', of: orders.filter((order) => stageOf(order, { pressed }) === 'next') },
    { name: 'last', of: orders.filter((order) => stageOf(order, { pressed }) === 'over') },
  ] as const;
  return (
    <nav className="orders" aria-label={t('orders.title')}>
      {orders.length === 0 ? <p className="quiet">{t('orders.none')}</p> : null}
      {groups.map(({ name, of }) =>
        of.length === 0 ? null : (
          <section key={name}>
            <h2>{t(`orders.${name}`)}</h2>
            <ul>
              {of.map((order) => (
                <li key={order.id}>
                  <OrderRow order={order} isShown={order.id === shownId} onChoose={() => onChoose(order.id)} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </nav>
  );
};

const OrderRow = ({ order, isShown, onChoose }: { readonly order: KeptOrder; readonly isShown: boolean; readonly onChoose: () => void }) => {
  const { t } = useTranslation(['station', 'words']);
  const { index } = useSeated();
  const { pressed } = useStation();
  const titleOf = useOrderTitle();
  const shown = shownOrder(order, index);
  if (!shown) return null;
  const stage = stageOf(order, { pressed });
  return (
    <button type="button" className={`order-row stage-${stage}`} aria-current={isShown} onClick={onChoose} data-order={order.id} data-stage={stage}>
      <PriorityMark priority={shown.priority} isBrief />
      <span className="order-row-main">
        <b>{shown.callSign}</b> <span className="stage">{t(`orders.stage.${stage}`)}</span>
        <small>{titleOf(shown)}</small>
      </span>
      {stage === 'over' ? <time>{timeOfDay(shown.orderedAt)}</time> : <ElapsedClock since={shown.orderedAt} />}
    </button>
  );
};
