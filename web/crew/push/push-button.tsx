import { useTranslation } from 'react-i18next';
import { usePush } from './use-push.ts';

/** Lets orders reach the phone when its screen is dark, where the browser and the stage can. */
export const PushButton = () => {
  const { t } = useTranslation(['crew', 'words']);
  const { state, ask } = usePush();
  if (state === 'impossible') return null;
  return <button type="button" disabled={state === 'on'} onClick={ask}>{t(state === 'on' ? 'menu.notifyOn' : 'menu.notify')}</button>;
};
