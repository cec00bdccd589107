import { useTranslation } from 'react-i18next';
import { clockText, timeOfDay } from '#web/kit/duration.ts';
import { useFeedHealth } from '#web/kit/seat/live-context.ts';
import { useKept } from '../kept-state.ts';
import { useStation } from '../station-context.ts';
import { lastSeenAt } from './last-seen-at.ts';

/** Says that the line is cut and how old what is shown is, also after a reload without one; the orders stay. */
export const LineBanner = () => {
  const { t } = useTranslation(['station', 'words']);
  const { health, ageSeconds } = useFeedHealth();
  const { orders, memory } = useStation();
  const seenAt = lastSeenAt(orders, useKept(memory.crews));
  if (health === 'live') return null;
  const said = ageSeconds !== undefined ? t('line.cut', { age: clockText(ageSeconds) }) : seenAt !== undefined ? t('line.kept', { time: timeOfDay(seenAt) }) : t('line.opening');
  return (
    <div className="banner line-cut" role="alert" data-health={health}>
      {said}
    </div>
  );
};
