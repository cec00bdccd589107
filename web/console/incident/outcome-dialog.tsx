import { Button, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbortReason, MOST_PATIENTS_A_RUN } from '#shared/schemas/outcome.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { Field } from '#web/kit/field.tsx';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { isComplete, openOutcome, runOutcomeOf, type PatientDraft } from './outcome-draft.ts';
import { PatientOutcomeLine } from './patient-outcome-line.tsx';
import type { RunStepsProps } from './run-steps.tsx';

const KINDS = ['patients', 'empty', 'aborted'] as const;

/** Asks what became of the run and of each patient, registers those not yet known, and reports `available`. */
export const OutcomeDialog = ({ id, run, patients, incidentId, facilityId, onDone }: RunStepsProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index } = useDesk();
  const register = useCommand('register-patient');
  const report = useCommand('report-time-points');
  const known = run.purpose.kind === 'transfer' ? [run.purpose.patientId] : patients.filter(({ outcome }) => outcome === undefined).map(({ patientId }) => patientId);
  const [draft, setDraft] = useState(() => openOutcome(known, facilityId));
  const changeLine = (at: number, line: PatientDraft): void => setDraft({ ...draft, patients: draft.patients.map((old, which) => (which === at ? line : old)) });

  /** Registers whoever is not yet known and keeps the ids, so that a second press registers nobody twice. */
  const registered = async (): Promise<readonly string[] | undefined> => {
    const lines = [...draft.patients];
    for (const [at, line] of lines.entries()) {
      if (line.patientId !== undefined || incidentId === undefined) continue;
      const answer = await register.press({}, { incidentId });
      if (!answer) return undefined;
      lines[at] = { ...line, patientId: answer.patientId };
      setDraft({ ...draft, patients: [...lines] });
    }
    return lines.map(({ patientId }) => patientId ?? '');
  };
  const save = async (): Promise<void> => {
    const ids = draft.kind === 'patients' ? await registered() : [];
    if (!ids) return;
    if (await report.press({ assignmentId: id }, { reports: [{ point: 'available', outcome: runOutcomeOf(draft, ids) }] })) onDone();
  };

  return (
    <Modal
      open
      width={600}
      title={t('words:outcome.title', { unit: callSignOf(index, run.unitId) })}
      onCancel={onDone}
      onOk={() => void save()}
      okText={t('words:outcome.save')}
      okButtonProps={{ disabled: !isComplete(draft) }}
      confirmLoading={register.isPending || report.isPending}
    >
      <Radio.Group className="outcome-kind" optionType="button" buttonStyle="solid" value={draft.kind} onChange={(event) => setDraft({ ...draft, kind: KINDS.find((kind) => kind === event.target.value) ?? 'patients' })} options={KINDS.map((value) => ({ value, label: t(`words:outcome.${value}`) }))} />
      {draft.kind === 'patients' ? draft.patients.map((line, at) => <PatientOutcomeLine key={line.patientId ?? `new-${at}`} number={at + 1} line={line} onChange={(changed) => changeLine(at, changed)} />) : null}
      {draft.kind === 'patients' && incidentId !== undefined && draft.patients.length < MOST_PATIENTS_A_RUN ? (
        <Button type="dashed" onClick={() => setDraft({ ...draft, patients: [...draft.patients, { kind: 'transported', facilityId }] })}>{t('words:outcome.addPatient')}</Button>
      ) : null}
      {draft.kind === 'aborted' ? (
        <Field label={t('words:outcome.reason')} htmlFor="abort-reason">
          <Select id="abort-reason" value={draft.abortReason} onChange={(abortReason) => setDraft({ ...draft, abortReason })} options={AbortReason.options.map((value) => ({ value, label: t(`words:abortReason.${value}`) }))} />
        </Field>
      ) : null}
      <p className="hint">{isComplete(draft) ? '' : t('words:outcome.incomplete')}</p>
    </Modal>
  );
};
