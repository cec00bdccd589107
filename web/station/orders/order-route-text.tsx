import { useTranslation } from 'react-i18next';
import { distanceText } from '#web/kit/distance.ts';
import { clockText } from '#web/kit/duration.ts';
import type { OrderRoute } from './kept-order.ts';

/** The way by road: how long, how far, and by which streets. */
export const OrderRouteText = ({ route }: { readonly route: OrderRoute | undefined }) => {
  const { t } = useTranslation(['station', 'words']);
  if (!route) return <span className="quiet">{t('order.noRoute')}</span>;
  return (
    <>
      <b>{t('order.routeLength', { time: clockText(route.driveSeconds), distance: distanceText(route.meters) })}</b>
      {route.degraded ? <small> {t('order.routeDegraded')}</small> : null}
      <ol className="streets">
        {route.streets.map(({ name, meters }, at) => (
          <li key={`${at} ${name}`}>
            {name} <small>{distanceText(meters)}</small>
          </li>
        ))}
      </ol>
    </>
  );
};
