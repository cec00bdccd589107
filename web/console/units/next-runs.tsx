import { useTranslation } from 'react-i18next';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { PriorityBadge } from '../incidents/priority-badge.tsx';
import { usePlaceText } from '../incidents/use-place-text.ts';
import { RunningClock } from '../clock/running-clock.tsx';

/** The runs that wait for a unit, in their order: none is ever lost from sight. */
export const NextRuns = ({ runIds, onTake }: { readonly runIds: readonly string[]; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  if (runIds.length === 0) return null;
  return (
    <section>
      <h3>{t('unitPanel.next')}</h3>
      <ol className="rows">
        {runIds.map((id) => {
          const run = board.assignments.get(id)?.state;
          return run ? <NextRun key={id} id={id} run={run} onTake={onTake} /> : null;
        })}
      </ol>
    </section>
  );
};

const NextRun = ({ id, run, onTake }: { readonly id: string; readonly run: KnownAssignment; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { board } = useDesk();
  const { purpose } = run;
  const incident = purpose.kind === 'incident' ? board.incidents.get(purpose.incidentId)?.state : undefined;
  const place = usePlaceText(incident?.place);
  return (
    <li>
      <button type="button" className="row" onClick={() => onTake(purpose.kind === 'incident' ? { kind: 'incident', id: purpose.incidentId } : { kind: 'transfer', id: purpose.transferId })} data-next-run={id}>
        <PriorityBadge priority={incident?.priority} isBrief />
        <span className="row-main"><b>{purpose.kind === 'incident' ? place : t('words:transfer.title')}</b></span>
        <RunningClock since={run.orderedAt} />
      </button>
    </li>
  );
};
