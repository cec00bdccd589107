import { useTranslation } from 'react-i18next';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { RunningClock } from '../clock/running-clock.tsx';
import { useDesk } from '../desk.ts';
import { runClock } from './run-clock.ts';

/** What is due of a run and how long it has been waited for. */
export const RunDue = ({ run }: { readonly run: KnownAssignment }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, board } = useDesk();
  const answeredAt = run.purpose.kind === 'incident' ? board.incidents.get(run.purpose.incidentId)?.state.answeredAt : undefined;
  const clock = runClock(run, index.centre.settings, answeredAt);
  if (!clock) return null;
  return (
    <span className="run-due" data-due={clock.due}>
      <small className="quiet">{t('run.due', { point: t(`words:point.${clock.due}`) })}</small> <RunningClock since={clock.since} targetSeconds={clock.targetSeconds} />
    </span>
  );
};
