import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ArrivalCard } from './arrival-card.tsx';
import { useArrivals } from './use-arrivals.ts';

/** Everything that is bound for the facility, who is expected first on top. */
export const ArrivalsPanel = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { rows } = useArrivals();
  return (
    <section className="panel arrivals" aria-label={t('arrivals.title')}>
      <h2>
        {t('arrivals.title')} <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('arrivals.none')} /> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <ArrivalCard row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
};
