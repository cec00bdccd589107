import { useTranslation } from 'react-i18next';
import { usePhoneDesk } from '../desk/phone-desk.ts';

/** A village doctor whom nobody has asked: on duty or not, one press to change it. */
export const DutyCard = ({ isOnDuty }: { readonly isOnDuty: boolean | undefined }) => {
  const { t } = useTranslation(['crew', 'words']);
  return (
    <article className="idle-card" data-duty={String(isOnDuty)}>
      <h2>{t(isOnDuty ? 'responder.onDuty' : 'responder.offDuty')}</h2>
      <p className="quiet">{t(isOnDuty ? 'responder.mayBeAsked' : 'responder.notAsked')}</p>
    </article>
  );
};

/** The press that goes on or off duty. */
export const DutyBar = ({ isOnDuty }: { readonly isOnDuty: boolean | undefined }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, by } = usePhoneDesk();
  if (isOnDuty === undefined) return <footer className="step-bar" />;
  return (
    <footer className="step-bar">
      <button type="button" className="big-button calm" data-step={isOnDuty ? 'offDuty' : 'onDuty'} onClick={() => void queue.add('set-responder-duty', { responderId: by }, { onDuty: !isOnDuty })}>
        {t(isOnDuty ? 'menu.offDuty' : 'step.onDuty')}
      </button>
    </footer>
  );
};
