import { useTranslation } from 'react-i18next';
import { clockText } from '#web/kit/duration.ts';
import { useFeedHealth } from '#web/kit/seat/live-context.ts';

/** Says that the line is cut and how old what is shown is. */
export const LineBanner = () => {
  const { t } = useTranslation(['facility', 'words']);
  const { health, ageSeconds } = useFeedHealth();
  if (health === 'live') return null;
  return (
    <div className="line-cut" role="alert" data-health={health}>
      {ageSeconds === undefined ? t('line.opening') : t('line.cut', { age: clockText(ageSeconds) })}
    </div>
  );
};
