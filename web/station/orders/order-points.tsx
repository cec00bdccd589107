import { useTranslation } from 'react-i18next';
import { TimePoint } from '#shared/schemas/time-point.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import type { KeptOrder } from './kept-order.ts';

/** How far the run is, by its time points. */
export const OrderPoints = ({ order: { run } }: { readonly order: KeptOrder }) => {
  const { t } = useTranslation(['station', 'words']);
  if (run.status !== 'active' && run.status !== 'ended') return null;
  const known = TimePoint.options.flatMap((point) => {
    const stamp = run.points[point];
    return stamp ? [{ point, at: stamp.at }] : [];
  });
  return (
    <ol className="points" aria-label={t('order.points')}>
      {known.map(({ point, at }) => (
        <li key={point} data-point={point}>
          {t(`words:point.${point}`)} <time>{timeOfDay(at)}</time>
        </li>
      ))}
    </ol>
  );
};
