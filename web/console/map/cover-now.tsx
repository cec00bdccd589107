import { useTranslation } from 'react-i18next';
import { clockText } from '#web/kit/duration.ts';
import { useCover } from './use-overlays.ts';

/** The centre's cover in one line, with the drive budget that it rests on. */
export const CoverNow = () => {
  const { t } = useTranslation(['console', 'words']);
  const cover = useCover(true)?.cover;
  if (!cover) return null;
  const percent = cover.people === 0 ? 100 : Math.floor((cover.covered / cover.people) * 100);
  return (
    <output className="map-note" data-covered={cover.covered}>
      {t('mapTool.coverNow', { percent, people: cover.people, time: clockText(cover.driveBudgetSeconds) })}
    </output>
  );
};
