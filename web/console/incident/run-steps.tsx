import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownAssignment } from '#shared/domain/assignment/assignment.ts';
import type { IncidentPatient } from '#shared/domain/incident/incident-patient.ts';
import type { ReportedTimePoint } from '#shared/schemas/time-point.ts';
import { useDesk } from '../desk.ts';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import { useCommand } from '../use-command.ts';
import { mayEndWithOutcome, nextPoint } from './next-point.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';

/** A run under way. */
export interface RunStepsProps {
  readonly id: string;
  readonly run: Extract<KnownAssignment, { status: 'active' }>;
  readonly patients: readonly IncidentPatient[];
  readonly incidentId: string | undefined;
  /** Where a transfer's run takes its patient; for an incident the crew chooses. */
  readonly facilityId: string | undefined;
}

/** What a crew would press next, until crews have a screen of their own. */
export const RunSteps = ({ id, run, patients, incidentId, facilityId: agreed }: RunStepsProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const report = useCommand('report-time-points');
  const [isEnding, setIsEnding] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const next = nextPoint(run.points);
  const isTransfer = run.purpose.kind === 'transfer';
  const facilityId = agreed ?? chosen ?? run.destinationFacilityId;
  const isLeaving = next === 'leftScene' && !isTransfer;

  const tell = (point: ReportedTimePoint): void => {
    const destination = isLeaving && facilityId !== undefined ? { destinationFacilityId: facilityId } : {};
    void report.press({ assignmentId: id }, { reports: [{ point, ...destination }] });
  };
  return (
    <div className="steps">
      <span className="quiet small">{t('run.crew')}</span>
      {isLeaving ? (
        <Select className="grow" aria-label={t('run.destination')} placeholder={t('run.destination')} value={facilityId ?? null} onChange={setChosen} options={facilityOptions(index, language)} showSearch={{ optionFilterProp: 'label' }} />
      ) : null}
      {next !== undefined && next !== 'available' ? (
        <Button type="primary" loading={report.isPending} onClick={() => tell(next)} data-action="next-point" data-next={next}>
          {t('run.next', { point: t(`words:point.${next}`) })}
        </Button>
      ) : null}
      {mayEndWithOutcome(run.points) ? (
        <Button type={next === 'available' ? 'primary' : 'default'} onClick={() => setIsEnding(true)} data-action="end-run">
          {t('run.outcome')}
        </Button>
      ) : null}
      {isEnding ? <OutcomeDialog id={id} run={run} patients={patients} incidentId={incidentId} facilityId={facilityId} onDone={() => setIsEnding(false)} /> : null}
    </div>
  );
};
