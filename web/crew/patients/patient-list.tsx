import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { knownPatients } from './known-patients.ts';
import { PhotoButton } from './photo-button.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { useAddPatient } from './use-add-patient.ts';
import { VitalsList } from './vitals-list.tsx';
import { VitalsPanel } from './vitals-panel.tsx';

/** How many patients there are, and what is noted of each. */
export const PatientList = ({ run }: { readonly run: CrewRun }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { sheets, commands } = useCrewDesk();
  const addPatient = useAddPatient();
  const [measuring, setMeasuring] = useState<string>();
  const { purpose } = run.run;
  const patients = knownPatients(purpose, sheets[run.id], commands);
  return (
    <section className="block patients" data-patients={patients.length}>
      <div className="row">
        <h2>{t('run.patients', { count: patients.length })}</h2>
        {purpose.kind === 'incident' ? <button type="button" data-add-patient="" onClick={() => addPatient(purpose.incidentId)}>{t('run.addPatient')}</button> : null}
      </div>
      <ul>
        {patients.map(({ patientId, name, outcome }, place) => (
          <li key={patientId}>
            <span>
              {name ?? t('outcome.ofPatient', { number: place + 1 })}
              {outcome ? <small> {t(`words:outcome.${outcome.kind}`)}</small> : null}
            </span>
            <button type="button" data-vitals="" onClick={() => setMeasuring(patientId)}>{t('vitals.title')}</button>
            <PhotoButton runId={run.id} patientId={patientId} />
            <VitalsList patientId={patientId} />
            <PhotoStrip patientId={patientId} />
          </li>
        ))}
      </ul>
      {measuring === undefined ? null : <VitalsPanel patientId={measuring} onClose={() => setMeasuring(undefined)} />}
    </section>
  );
};
