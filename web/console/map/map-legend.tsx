import { useTranslation } from 'react-i18next';
import { MarkIcon } from '#web/kit/mark-icon.tsx';
import { ACTIVITIES } from '#web/kit/unit-activity.ts';
import { ACTIVITY_MARKS, FACILITY_MARK, STATION_MARK } from '#web/kit/map/marks.ts';

/** What the marks mean; folded away until asked for. */
export const MapLegend = () => {
  const { t } = useTranslation();
  return (
    <details className="legend">
      <summary>{t('map.legend')}</summary>
      <ul>
        <li>
          <MarkIcon mark={STATION_MARK} /> {t('map.station')}
        </li>
        <li>
          <MarkIcon mark={FACILITY_MARK} /> {t('map.facility')}
        </li>
        {ACTIVITIES.map((activity) => (
          <li key={activity}>
            <MarkIcon mark={ACTIVITY_MARKS[activity]} /> {t(`activity.${activity}`)}
          </li>
        ))}
      </ul>
    </details>
  );
};
