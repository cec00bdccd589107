import { useTranslation } from 'react-i18next';
import type { RefusalReason } from '#shared/schemas/reason.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Choices } from '../parts/choices.tsx';
import { Panel } from '../parts/panel.tsx';
import { holdOf } from '../queue/hold.ts';
import { REFUSAL_REASONS } from './refusal-reasons.ts';

/** The crew refuses the order, and says why; the incident waits for another unit at once. */
export const RefusePanel = ({ assignmentId, onClose }: { readonly assignmentId: string; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue } = useCrewDesk();
  const refuse = (reason: RefusalReason): void => {
    void queue.add('refuse-assignment', { assignmentId }, { reason }, holdOf('refuse-assignment'));
    onClose();
  };
  return (
    <Panel title={t('refuse.title')} onClose={onClose}>
      <Choices label={t('refuse.title')} onChoose={refuse} choices={REFUSAL_REASONS.map((reason) => ({ value: reason, label: t(`refusal.${reason}`) }))} />
    </Panel>
  );
};
