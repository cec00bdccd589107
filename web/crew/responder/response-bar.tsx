import { useTranslation } from 'react-i18next';
import { usePhoneDesk } from '../desk/phone-desk.ts';
import { UndoBar } from '../parts/undo-bar.tsx';
import { holdOf } from '../queue/hold.ts';
import { deviceTimeNow } from '../time/device-time.ts';
import type { OwnResponse } from './own-response.ts';
import type { ResponseStage } from './response-stage.ts';

/** The one next press of a village doctor who comes: there, then done. */
export const ResponseBar = ({ own, stage }: { readonly own: OwnResponse; readonly stage: ResponseStage }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, clock } = usePhoneDesk();
  const step = stage === 'accepted' ? 'arrived' : stage === 'arrived' ? 'finished' : undefined;
  const press = (): void => {
    if (step) void queue.add('report-response', { responseId: own.id }, { step, ...deviceTimeNow(clock()) }, holdOf('report-response'));
  };
  return (
    <footer className="step-bar">
      <UndoBar />
      {step ? <button type="button" className="big-button" data-step={step} onClick={press}>{t(`responder.step.${step}`)}</button> : <p className="big-note" role="status">{t('step.over')}</p>}
    </footer>
  );
};
