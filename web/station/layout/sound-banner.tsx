import { useTranslation } from 'react-i18next';
import type { StationSound } from '../ring/use-ringing.ts';

/** Says that the browser keeps the terminal silent, for as long as it does: a silent terminal is worse than none. */
export const SoundBanner = ({ sound: { isAllowed, allow } }: { readonly sound: StationSound }) => {
  const { t } = useTranslation(['station', 'words']);
  if (isAllowed) return null;
  return (
    <div className="banner sound-off no-paper" role="alert">
      <b>{t('sound.off')}</b>
      <button type="button" onClick={allow} data-action="allow-sound">
        {t('sound.turnOn')}
      </button>
    </div>
  );
};
