import { useTranslation } from 'react-i18next';
import type { ResponderDeclineReason } from '#shared/schemas/responder.ts';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { Choices } from '../parts/choices.tsx';
import { Panel } from '../parts/panel.tsx';
import { deviceTimeNow } from '../time/device-time.ts';
import { DECLINE_REASONS } from './decline-reasons.ts';

/** The village doctor does not come, or turns back, and says why; sent at once, for another may be asked. */
export const DeclinePanel = ({ responseId, onClose }: { readonly responseId: string; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, clock } = usePhoneDesk();
  const decline = (reason: ResponderDeclineReason): void => {
    void queue.add('answer-responder-alert', { responseId }, { answer: { kind: 'decline', reason }, ...deviceTimeNow(clock()) });
    onClose();
  };
  return (
    <Panel title={t('responder.declineWhy')} onClose={onClose}>
      <Choices label={t('responder.declineWhy')} onChoose={decline} choices={DECLINE_REASONS.map((reason) => ({ value: reason, label: t(`responder.reason.${reason}`) }))} />
    </Panel>
  );
};
