import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { OrderMap } from '../map/order-map.tsx';
import { OrderList } from '../orders/order-list.tsx';
import { OrderSheet } from '../orders/order-sheet.tsx';
import { orderToShow } from '../orders/order-to-show.ts';
import { shownOrder } from '../orders/shown-order.ts';
import { useOrderReading } from '../orders/use-order-reading.ts';
import { useAutoPrint } from '../print/use-auto-print.ts';
import { useRinging } from '../ring/use-ringing.ts';
import { useStation } from '../station-context.ts';
import { UnitsPanel } from '../units/units-panel.tsx';
import { LineBanner } from './line-banner.tsx';
import { SoundBanner } from './sound-banner.tsx';
import { StationHeader } from './station-header.tsx';

/** The whole terminal: orders on the left, the one in hand in the middle, units and duty on the right. */
export const StationScreen = () => {
  const { index } = useSeated();
  const { orders, pressed, entries } = useStation();
  const [chosen, setChosen] = useState<string>();
  const sound = useRinging();
  const order = orderToShow(orders, { chosen, pressed });
  const shown = order && shownOrder(order, index);
  useOrderReading(entries.find(({ kind }) => kind === 'closures')?.version ?? 0);
  const autoPrint = useAutoPrint(setChosen);
  return (
    <div className="station">
      <StationHeader sound={sound} autoPrint={autoPrint} />
      <SoundBanner sound={sound} />
      <LineBanner />
      <main className="station-main">
        <OrderList shownId={order?.id} onChoose={setChosen} />
        {order && shown ? <OrderSheet order={order} shown={shown} /> : <StandingBy />}
        <UnitsPanel />
      </main>
    </div>
  );
};

const StandingBy = () => {
  const { t } = useTranslation(['station', 'words']);
  return (
    <article className="sheet standing-by">
      <header className="sheet-head">
        <h1>{t('orders.ready')}</h1>
        <p className="quiet">{t('orders.readyHint')}</p>
      </header>
      <OrderMap order={undefined} />
    </article>
  );
};
