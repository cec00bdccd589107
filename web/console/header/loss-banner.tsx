import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFeed } from '../desk.ts';

/** Lies over the map while the line is lost, so that nothing else moves. */
export const LossBanner = ({ onCutOff }: { readonly onCutOff: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { health, ageSeconds } = useFeed();
  if (health === 'live' || health === 'opening') return null;
  return (
    <div className="loss" role="alert">
      {t('words:feed.lost', { age: ageSeconds })}
      <Button size="small" onClick={onCutOff} data-action="cut-off">
        {t('cutOff.open')}
      </Button>
    </div>
  );
};
