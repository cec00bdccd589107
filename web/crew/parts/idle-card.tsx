import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';

/** A crew without a run: what its unit is doing. */
export const IdleCard = () => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { unit } = useCrewDesk().runs;
  const station = unit && unit.status !== 'offDuty' ? index.stations.get(unit.status === 'movingUp' ? unit.toStationId : unit.stationId) : undefined;
  return (
    <article className="idle-card" data-unit={unit?.status ?? 'unknown'}>
      <h2>{t(unit?.status === 'offDuty' ? 'idle.offDuty' : 'idle.title')}</h2>
      {unit?.status === 'availableAway' ? <p>{t('idle.away')}</p> : null}
      {unit?.status === 'movingUp' ? <p>{t('idle.movingUp')}</p> : null}
      {unit?.status === 'outOfService' ? <p>{t('idle.outOfService', { reason: t(`words:outOfService.${unit.reason}`) })}</p> : null}
      {station ? <p className="quiet">{nameIn(station, language)}</p> : null}
      <p className="quiet">{t('idle.ready')}</p>
    </article>
  );
};
