import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { PriorityMark } from '#web/kit/priority-mark.tsx';
import { ElapsedClock } from '#web/kit/seat/elapsed-clock.tsx';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { OrderMap } from '../map/order-map.tsx';
import { useStation } from '../station-context.ts';
import { Acknowledge } from './acknowledge.tsx';
import type { KeptOrder } from './kept-order.ts';
import { OrderFacts } from './order-facts.tsx';
import { OrderHazards } from './order-hazards.tsx';
import { OrderPoints } from './order-points.tsx';
import { stageOf } from './order-stage.ts';
import type { ShownOrder } from './shown-order.ts';
import { useOrderTitle } from './use-order-title.ts';

/** One order whole: what the crew must know to go, on the screen and on paper. */
export const OrderSheet = ({ order, shown }: { readonly order: KeptOrder; readonly shown: ShownOrder }) => {
  const { t } = useTranslation(['station', 'words']);
  const { settings } = useSeated().index.centre;
  const { pressed } = useStation();
  const stage = stageOf(order, { pressed });
  const title = useOrderTitle()(shown);
  return (
    <article className={`sheet stage-${stage}`} data-stage={stage} aria-label={t('order.for', { unit: shown.callSign })}>
      <header className="sheet-head">
        <div className="sheet-line">
          <PriorityMark priority={shown.priority} />
          <b className="call-sign">{shown.callSign}</b>
          {shown.mode === 'real' ? null : <b className="mode">{t(`words:mode.${shown.mode}`)}</b>}
          <span className="quiet">{t('order.ordered', { time: timeOfDay(shown.orderedAt) })}</span>
          {stage === 'over' ? null : <ElapsedClock since={shown.orderedAt} targetSeconds={stage === 'underWay' ? undefined : settings.alarms.rollOutSeconds} />}
          <button type="button" className="plain no-paper" onClick={() => window.print()} data-action="print">
            {t('order.print')}
          </button>
        </div>
        <h1>{title}</h1>
        {shown.details?.spokenPlace === undefined || shown.details.spokenPlace === title ? null : (
          <p className="spoken">
            <span className="quiet">{t('order.spoken')}</span> {shown.details.spokenPlace}
          </p>
        )}
        <Acknowledge id={order.id} stage={stage} />
        <OrderHazards hazards={shown.hazards} isTransfer={shown.transfer !== undefined} />
      </header>
      <div className="sheet-body">
        <OrderFacts order={shown} />
        <OrderMap order={shown} />
      </div>
      <OrderPoints order={order} />
      <PrintedAt />
    </article>
  );
};

/** Paper says when it was printed: what is on it may have changed since. */
const PrintedAt = () => {
  const { t } = useTranslation(['station', 'words']);
  return <p className="paper-only">{t('order.printedAt', { time: timeOfDay(useServerNow()) })}</p>;
};
