import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { MarkIcon } from '#web/kit/mark-icon.tsx';
import { useDesk } from '../desk.ts';
import type { CentreMapProps } from './centre-map.tsx';
import { ACTIVITY_MARKS } from '#web/kit/map/marks.ts';

/** What the map shows, as a list: substations with their units, and the townships to place a call in. */
export const PlaceList = ({ stations, isPlacing, onPoint, onUnit }: CentreMapProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  return (
    <div className="map place-list" data-ready="true">
      <table>
        <thead>
          <tr>
            <th>{t('words:map.station')}</th>
            <th>{t('list.units')}</th>
          </tr>
        </thead>
        <tbody>
          {stations.map(({ station, units }) => (
            <tr key={station.id}>
              <th scope="row">{nameIn(station, language)}</th>
              <td>
                {units.map(({ unit, activity }) => (
                  <button key={unit.id} type="button" className="chip" onClick={() => onUnit(unit.id)} title={t(`words:activity.${activity}`)}>
                    <MarkIcon mark={ACTIVITY_MARKS[activity]} size={14} /> {unit.callSign} {t(`words:activity.${activity}`)}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isPlacing ? (
        <section aria-label={t('call.township')}>
          <h3>{t('call.township')}</h3>
          {index.centre.townships.map((township) => (
            <button key={township.id} type="button" className="chip" onClick={() => onPoint(township.position)}>
              {nameIn(township, language)}
            </button>
          ))}
        </section>
      ) : null}
    </div>
  );
};
