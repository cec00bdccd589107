import { useTranslation } from 'react-i18next';
import { useFeed } from '../desk.ts';

/** Lies over the map while the line is lost, so that nothing else moves. */
export const LossBanner = () => {
  const { t } = useTranslation(['console', 'words']);
  const { health, ageSeconds } = useFeed();
  if (health === 'live' || health === 'opening') return null;
  return (
    <div className="loss" role="alert">
      {t('words:feed.lost', { age: ageSeconds })}
    </div>
  );
};
