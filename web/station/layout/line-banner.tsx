import { useTranslation } from 'react-i18next';
import { clockText } from '#web/kit/duration.ts';
import { useFeedHealth } from '#web/kit/seat/live-context.ts';

/** Says that the line is cut and how old what is shown is; the orders stay. */
export const LineBanner = () => {
  const { t } = useTranslation(['station', 'words']);
  const { health, ageSeconds } = useFeedHealth();
  if (health === 'live') return null;
  return (
    <div className="banner line-cut" role="alert" data-health={health}>
      {ageSeconds === undefined ? t('line.opening') : t('line.cut', { age: clockText(ageSeconds) })}
    </div>
  );
};
