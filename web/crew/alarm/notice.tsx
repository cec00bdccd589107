import { useTranslation } from 'react-i18next';
import type { EndedRun } from '../desk/use-ended-run.ts';

/** Tells that a run was ended by somebody else, until the crew has read it. */
export const Notice = ({ ended, onRead }: { readonly ended: EndedRun; readonly onRead: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { ending } = ended;
  const text = ending?.how === 'cancelled' ? t('notice.cancelled', { reason: t(`words:cancelReason.${ending.reason as 'other'}`) }) : t(`notice.${ending?.how ?? 'gone'}`);
  return (
    <div className="notice" role="alert" data-notice={ending?.how ?? 'gone'}>
      <p>{text}</p>
      <button type="button" onClick={onRead}>{t('notice.ok')}</button>
    </div>
  );
};
