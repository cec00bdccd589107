import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#shared/schemas/outcome.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Choices } from '../parts/choices.tsx';
import { Panel } from '../parts/panel.tsx';
import { knownPatients } from '../patients/known-patients.ts';
import { useAddPatient } from '../patients/use-add-patient.ts';
import { destinationOf } from '../run/destination-of.ts';
import { hasComeTo } from '../run/points.ts';
import { useReport } from '../run/use-report.ts';
import { useRunPoints } from '../run/use-run-points.ts';
import { ABORT_REASONS, openDraft, openPatients, outcomeOf, PATIENT_OUTCOMES, type OutcomeDraft } from './outcome-draft.ts';

/** What became of each patient, or of a run that had none; with it the run ends. */
export const OutcomePanel = ({ active, onClose }: { readonly active: CrewRun; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { sheets, commands } = useCrewDesk();
  const points = useRunPoints(active);
  const report = useReport();
  const addPatient = useAddPatient();
  const { purpose } = active.run;
  const patients = knownPatients(purpose, sheets[active.id], commands);
  const facilityId = destinationOf(active, sheets[active.id], commands);
  const facility = facilityId === undefined ? undefined : index.facilities.get(facilityId);
  const [own, setOwn] = useState<OutcomeDraft>({});
  const draft = { ...openDraft(patients, { isLoaded: hasComeTo(points, 'patientLoaded'), facilityId }), ...own };
  const outcome = outcomeOf(draft, patients, facilityId);
  const end = (said: RunOutcome): void => {
    report(active.id, 'available', { outcome: said });
    onClose();
  };
  return (
    <Panel title={t('outcome.title')} onClose={onClose} action={<button type="button" className="strong" data-complete="" disabled={!outcome} onClick={() => outcome && end(outcome)}>{t('outcome.save')}</button>}>
      {facility ? <p className="facility-name">{t('outcome.facility', { facility: nameIn(facility, language) })}</p> : null}
      {openPatients(patients).map(({ patientId, name }, place) => (
        <section key={patientId}>
          <h3>{name ?? t('outcome.ofPatient', { number: place + 1 })}</h3>
          <Choices
            label={name ?? t('outcome.ofPatient', { number: place + 1 })}
            chosen={draft[patientId]}
            onChoose={(kind) => setOwn((before) => ({ ...before, [patientId]: kind }))}
            choices={PATIENT_OUTCOMES.filter((kind) => kind !== 'transported' || facility).map((kind) => ({ value: kind, label: t(`words:outcome.${kind}`) }))}
          />
        </section>
      ))}
      {purpose.kind === 'incident' ? <button type="button" className="plain" data-add-patient="" onClick={() => addPatient(purpose.incidentId)}>{t(patients.length === 0 ? 'run.addPatient' : 'outcome.add')}</button> : null}
      <section>
        <h3>{t('outcome.run')}</h3>
        <div className="choices">
          {openPatients(patients).length === 0 ? <button type="button" data-empty="" onClick={() => end({ kind: 'empty' })}>{t('words:outcome.empty')}</button> : null}
          {ABORT_REASONS.map((reason) => (
            <button key={reason} type="button" onClick={() => end({ kind: 'aborted', reason })}>
              {t('words:outcome.aborted')} · {t(`words:abortReason.${reason}`)}
            </button>
          ))}
        </div>
      </section>
    </Panel>
  );
};
