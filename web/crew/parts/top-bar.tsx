import { useTranslation } from 'react-i18next';
import { useFeedHealth } from '#web/kit/seat/live-context.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { isUnsent } from '../queue/queued-command.ts';

/** Whose phone it is, whether the line holds, and how much has not been sent. */
export const TopBar = ({ onMenu }: { readonly onMenu: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { name, commands } = usePhoneDesk();
  const { health } = useFeedHealth();
  // A page that was opened without a line has heard nothing yet, and will not for a while.
  const line = health === 'live' ? 'live' : health === 'opening' && navigator.onLine ? 'opening' : 'lost';
  const unsent = commands.filter(isUnsent).length;
  return (
    <header className="top-bar">
      <h1>{name}</h1>
      <p className="line" role="status" data-line={line} data-unsent={unsent}>
        <span className="dot" aria-hidden="true" />
        {t(`line.${line}`)}
        {unsent > 0 ? <b> {t('line.unsent', { count: unsent })}</b> : null}
      </p>
      <button type="button" className="menu-button" onClick={onMenu}>{t('run.more')}</button>
    </header>
  );
};
