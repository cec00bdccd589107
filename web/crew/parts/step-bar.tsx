import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { DestinationPanel } from '../destination/destination-panel.tsx';
import { OutcomePanel } from '../outcome/outcome-panel.tsx';
import { asksFirst, mayEndEarly, nextStep, type Step } from '../run/next-step.ts';
import { useReport } from '../run/use-report.ts';
import { useRunPoints } from '../run/use-run-points.ts';
import { UndoBar } from './undo-bar.tsx';

/** The next step as one big button, and above it what can still be taken back. */
export const StepBar = ({ active }: { readonly active: CrewRun }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { commands } = useCrewDesk();
  const points = useRunPoints(active);
  const report = useReport();
  const [asking, setAsking] = useState<Step>();
  const isRefusing = commands.some(({ name, params, state }) => name === 'refuse-assignment' && params['assignmentId'] === active.id && state !== 'refused');
  const step = isRefusing ? undefined : nextStep(points);
  const press = (next: Step): void => {
    if (asksFirst(next)) setAsking(next);
    else report(active.id, next);
  };
  return (
    <footer className="step-bar">
      <UndoBar />
      {step ? (
        <button type="button" className="big-button" data-step={step} onClick={() => press(step)}>
          <small>{t('step.next')}</small>
          {t(`step.${step}`)}
        </button>
      ) : (
        <p className="big-note" role="status">{t(isRefusing ? 'undo.refuse' : 'step.over')}</p>
      )}
      {step && mayEndEarly(points) ? (
        <button type="button" className="plain end-early" onClick={() => setAsking('available')}>{t('outcome.endEarly')}</button>
      ) : null}
      {asking === 'leftScene' ? <DestinationPanel active={active} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'available' ? <OutcomePanel active={active} onClose={() => setAsking(undefined)} /> : null}
    </footer>
  );
};
