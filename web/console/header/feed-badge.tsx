import { useTranslation } from 'react-i18next';
import { useFeed } from '../desk.ts';

/** How live the screen is and how old what it shows: always in sight. */
export const FeedBadge = () => {
  const { t } = useTranslation();
  const { health, ageSeconds } = useFeed();
  return (
    <output className={`feed feed-${health}`} data-health={health}>
      <i aria-hidden="true" />
      <span>{t(`feed.${health}`)}</span>
      {health === 'opening' ? null : <small>{t('feed.age', { age: ageSeconds })}</small>}
    </output>
  );
};
