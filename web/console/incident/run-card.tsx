import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownAssignment, RunEnding } from '#shared/domain/assignment/assignment.ts';
import type { IncidentPatient } from '#shared/domain/incident/incident-patient.ts';
import { CancelReason, RefusalReason } from '#shared/schemas/reason.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { MarkIcon } from '#web/kit/mark-icon.tsx';
import { ReasonDialog } from '#web/kit/reason-dialog.tsx';
import { useDesk } from '../desk.ts';
import { ACTIVITY_MARKS } from '#web/kit/map/marks.ts';
import { activityOf } from '#web/kit/unit-activity.ts';
import { useCommand } from '../use-command.ts';
import { AlertTold } from './alert-told.tsx';
import { RunDue } from './run-due.tsx';
import { RunMessages } from './run-messages.tsx';
import { RunPoints } from './run-points.tsx';
import { RunSteps } from './run-steps.tsx';

/** One run, and the incident's patients for its outcome; a transfer's run has its patient in its purpose. */
export interface RunCardProps {
  readonly id: string;
  readonly run: KnownAssignment;
  readonly patients?: readonly IncidentPatient[];
  readonly incidentId?: string;
  /** Where a transfer's run takes its patient. */
  readonly facilityId?: string | undefined;
}

/** A run with its time points as they come, and buttons that stand in for the crew. */
export const RunCard = ({ id, run, patients = [], incidentId, facilityId }: RunCardProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, board, language, role } = useDesk();
  const cancel = useCommand('cancel-assignment');
  const refuse = useCommand('refuse-assignment');
  const [asked, setAsked] = useState<'cancel' | 'refuse'>();
  const activity = activityOf(board.units.get(run.unitId)?.state, run);
  const destination = run.destinationFacilityId === undefined ? undefined : index.facilities.get(run.destinationFacilityId);
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  return (
    <section className={`run run-${run.status}`} data-run={id} data-status={run.status}>
      <div className="run-title">
        {run.status === 'active' ? <MarkIcon mark={ACTIVITY_MARKS[activity]} /> : null}
        <b>{callSignOf(index, run.unitId)}</b>
        <span>{run.status === 'active' ? t(`words:activity.${activity}`) : run.status === 'queued' ? t('run.queued') : null}</span>
        {run.status === 'ended' ? <EndingTag ending={run.ending} /> : null}
        {destination ? <span className="quiet">{t('run.to', { facility: nameIn(destination, language) })}</span> : null}
        <span className="push-right"><RunDue run={run} /></span>
        {run.status !== 'ended' && isRoom ? (
          <>
            {mayBeRefused(run) ? (
              <Button size="small" type="text" onClick={() => setAsked('refuse')} loading={refuse.isPending} data-action="refuse-run">
                {t('run.refuse')}
              </Button>
            ) : null}
            <Button size="small" type="text" danger onClick={() => setAsked('cancel')} loading={cancel.isPending} data-action="cancel-run">
              {t('run.cancel')}
            </Button>
          </>
        ) : null}
      </div>
      <AlertTold runId={id} />
      {run.status === 'queued' ? null : <RunPoints id={id} run={run} isCorrectable={isRoom} />}
      {run.status === 'active' && isRoom ? <RunSteps id={id} run={run} patients={patients} incidentId={incidentId} facilityId={facilityId} /> : null}
      <ReasonDialog
        isOpen={asked === 'cancel'}
        title={t('run.cancelWhy')}
        reasons={CancelReason.options}
        label={(reason) => t(`words:cancelReason.${reason}`)}
        onCancel={() => setAsked(undefined)}
        onChoose={(reason) => {
          setAsked(undefined);
          void cancel.press({ assignmentId: id }, { reason });
        }}
      />
      <ReasonDialog
        isOpen={asked === 'refuse'}
        title={t('run.refuseWhy')}
        reasons={RefusalReason.options}
        label={(reason) => t(`words:refusalReason.${reason}`)}
        onCancel={() => setAsked(undefined)}
        onChoose={(reason) => {
          setAsked(undefined);
          void refuse.press({ assignmentId: id }, { reason });
        }}
      />
      {run.status === 'queued' || !isRoom ? null : <RunMessages id={id} run={run} />}
    </section>
  );
};

/** A crew refuses an order before it has rolled out. */
const mayBeRefused = (run: KnownAssignment): boolean => run.status === 'active' && run.points.enRoute === undefined;

const EndingTag = ({ ending }: { readonly ending: RunEnding }) => {
  const { t } = useTranslation(['console', 'words']);
  if (ending.how !== 'completed') return <Tag>{t(`run.${ending.how}`)}</Tag>;
  const { outcome } = ending;
  if (outcome.kind === 'patients') return <Tag color="green">{outcome.patients.map((one) => t(`words:outcome.${one.outcome.kind}`)).join(' · ')}</Tag>;
  return <Tag color="default">{outcome.kind === 'aborted' ? `${t('words:outcome.aborted')} · ${t(`words:abortReason.${outcome.reason}`)}` : t('words:outcome.empty')}</Tag>;
};
