import { useTranslation } from 'react-i18next';
import type { StoodDown } from './use-stood-down.ts';

/** Tells that the village doctor need not come any more, until it is read. */
export const StoodDownNotice = ({ stoodDown, onRead }: { readonly stoodDown: StoodDown; readonly onRead: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { ending } = stoodDown;
  const text = ending?.how === 'stoodDown' ? t('responder.stoodDown', { reason: t(`responder.standDown.${ending.reason}`) }) : t('responder.over');
  return (
    <div className="notice" role="alert" data-notice={ending?.how ?? 'over'}>
      <p>{text}</p>
      <button type="button" onClick={onRead}>{t('notice.ok')}</button>
    </div>
  );
};
