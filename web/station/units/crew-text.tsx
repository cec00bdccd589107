import { useTranslation } from 'react-i18next';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import { timeOfDay } from '#web/kit/duration.ts';

/** Who is on a unit, at what level, and whether that was said or only planned. */
export const CrewText = ({ crew }: { readonly crew: CrewOfHour | undefined }) => {
  const { t } = useTranslation(['station', 'words']);
  if (!crew || crew.how === 'unknown') return <p className="crew quiet">{t('units.unknownCrew')}</p>;
  if (crew.how === 'none') return <p className="crew nobody">▲ {t('units.nobody')}</p>;
  const members = crew.memberIds.join(' · ');
  return (
    <p className="crew" data-crew={crew.how}>
      <b>{t(`units.level.${crew.level}`)}</b> {crew.how === 'signed-in' ? t('units.signedIn', { members, since: timeOfDay(crew.since) }) : t('units.rostered', { members })}
    </p>
  );
};
