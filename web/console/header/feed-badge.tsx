import { useTranslation } from 'react-i18next';
import { useFeed } from '../desk.ts';

/** How live the screen is and how old what it shows: always in sight. */
export const FeedBadge = () => {
  const { t } = useTranslation(['console', 'words']);
  const { health, ageSeconds } = useFeed();
  return (
    <output className={`feed feed-${health}`} data-health={health}>
      <i aria-hidden="true" />
      <span>{t(`words:feed.${health}`)}</span>
      {health === 'opening' ? null : <small>{t('words:feed.age', { age: ageSeconds })}</small>}
    </output>
  );
};
