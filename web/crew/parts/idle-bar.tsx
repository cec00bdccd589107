import { useTranslation } from 'react-i18next';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { useLastRun } from '../desk/use-last-run.ts';
import { useReport } from '../run/use-report.ts';
import { UndoBar } from './undo-bar.tsx';

const stepOf = (unit: Unit | undefined): 'onDuty' | 'atStation' | 'inService' | undefined => {
  switch (unit?.status) {
    case 'offDuty':
      return 'onDuty';
    case 'availableAway':
    case 'movingUp':
      return 'atStation';
    case 'outOfService':
      return 'inService';
    case 'atStation':
    case 'assigned':
    case undefined:
      return undefined;
  }
};

/** What a crew without a run presses next: on duty, back at the station, back in service. */
export const IdleBar = () => {
  const { t } = useTranslation(['crew', 'words']);
  const { queue, unitId, runs, commands } = useCrewDesk();
  const lastRun = useLastRun();
  const report = useReport();
  const isPending = commands.some(({ name, state }) => (name === 'set-unit-state' || name === 'report-time-points') && state !== 'refused');
  const step = stepOf(runs.unit);
  const press = (): void => {
    // The return belongs to the run that it ends; without one it is the unit's alone.
    if (step === 'atStation' && runs.unit?.status === 'availableAway' && lastRun !== undefined) report(lastRun, 'atStation');
    else if (step) void queue.add('set-unit-state', { unitId }, { change: { to: step } });
  };
  return (
    <footer className="step-bar">
      <UndoBar />
      {step ? (
        <button type="button" className="big-button calm" data-step={step} disabled={isPending} onClick={press}>{t(`step.${step}`)}</button>
      ) : null}
    </footer>
  );
};
