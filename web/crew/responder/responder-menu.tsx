import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { Panel } from '../parts/panel.tsx';
import { PushButton } from '../push/push-button.tsx';
import { isUnsent } from '../queue/queued-command.ts';

/** What a village doctor needs seldom: light, language, leaving. */
export const ResponderMenu = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { leave } = useSeated();
  const { isDark, switchAppearance, switchLanguage } = useLook();
  const unsent = usePhoneDesk().commands.filter(isUnsent).length;
  return (
    <Panel title={t('menu.title')} onClose={onClose}>
      <div className="choices">
        <button type="button" onClick={switchAppearance}>{t(isDark ? 'menu.light' : 'menu.dark')}</button>
        <button type="button" onClick={switchLanguage}>{t('menu.language')}</button>
        <PushButton />
      </div>
      <button type="button" className="plain" disabled={unsent > 0} onClick={leave}>{t('menu.leave')}</button>
      {unsent > 0 ? <p className="quiet">{t('menu.leaveUnsent')}</p> : null}
    </Panel>
  );
};
