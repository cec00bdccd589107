import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { GetIncidentResponse } from '#functions/get-incident/schema.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { useCommand } from '../use-command.ts';
import { IdentifyDialog } from './identify-dialog.tsx';
import { PatientRecord } from './patient-record.tsx';

type Whole = z.infer<typeof GetIncidentResponse>;

/** The incident's patients, who they are as far as known, and where they are now. */
export const IncidentPatients = ({ id, whole, isOpen, onTake }: { readonly id: string; readonly whole: Whole; readonly isOpen: boolean; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { role } = useDesk();
  const register = useCommand('register-patient');
  const [identified, setIdentified] = useState<string>();
  const patients = whole.patients.filter(({ patient }) => patient.status !== 'merged');
  const isRoom = role === 'dispatcher' || role === 'supervisor';
  return (
    <section className="patients">
      <div className="section-title">
        <h3>{t('words:incident.patients')}</h3>
        {isOpen && isRoom ? <Button size="small" loading={register.isPending} onClick={() => void register.press({}, { incidentId: id })} data-action="register-patient">{t('words:patient.register')}</Button> : null}
      </div>
      {patients.length === 0 ? <p className="quiet small">{t('words:patient.none')}</p> : null}
      <ul>
        {patients.map((one, at) => (
          <PatientLine key={one.id} one={one} number={at + 1} others={patients.flatMap((other, place) => (other.id === one.id ? [] : [{ id: other.id, number: place + 1 }]))} isRoom={isRoom} onIdentify={() => setIdentified(one.id)} onTake={onTake} />
        ))}
      </ul>
      {identified === undefined ? null : <IdentifyDialog patientId={identified} onDone={() => setIdentified(undefined)} />}
    </section>
  );
};

/** What may become of a patient whom no run tells of. */
const OUTCOMES_WITHOUT_RUN = ['treatedOnScene', 'refused', 'deadOnScene'] as const;

interface PatientLineProps {
  readonly one: Whole['patients'][number];
  readonly number: number;
  /** With whom this patient may turn out to be one person. */
  readonly others: readonly { readonly id: string; readonly number: number }[];
  readonly isRoom: boolean;
  readonly onIdentify: () => void;
  readonly onTake: (inHand: InHand) => void;
}

const PatientLine = ({ one, number, others, isRoom, onIdentify, onTake }: PatientLineProps) => {
  const merge = useCommand('merge-patients');
  const record = useCommand('record-outcome');
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { patient, identity } = one;
  if (patient.status === 'absent') return null;
  const name = typeof identity?.['name'] === 'string' ? identity['name'] : t('words:patient.unknown');
  const facility = patient.facilityId === undefined ? undefined : index.facilities.get(patient.facilityId);
  const last = patient.outcomes.at(-1)?.outcome;
  return (
    <li className="patient" data-patient={one.id}>
      <b>{t('words:patient.number', { number })}</b> <span>{name}</span>
      {last ? <span className="quiet">{t(`words:outcome.${last.kind}`)}</span> : null}
      {facility ? <span className="quiet">{t('words:patient.atFacility', { facility: nameIn(facility, language) })}</span> : null}
      {isRoom ? (
        <span className="push-right">
          <Button size="small" type="text" onClick={onIdentify}>{t('words:patient.identify')}</Button>
          {last === undefined ? (
            <Dropdown trigger={['click']} menu={{ items: OUTCOMES_WITHOUT_RUN.map((kind) => ({ key: kind, label: t(`words:outcome.${kind}`) })), onClick: ({ key }) => { const kind = OUTCOMES_WITHOUT_RUN.find((one) => one === key); if (kind) void record.press({ patientId: one.id }, { outcome: { kind } }); } }}>
              <Button size="small" type="text" loading={record.isPending} data-action="record-outcome">{t('words:outcome.kind')} <DownOutlined /></Button>
            </Dropdown>
          ) : null}
          {others.length > 0 ? (
            <Dropdown trigger={['click']} menu={{ items: others.map((other) => ({ key: other.id, label: t('words:patient.number', { number: other.number }) })), onClick: ({ key }) => void merge.press({ patientId: one.id }, { into: key }) }}>
              <Button size="small" type="text" loading={merge.isPending} data-action="merge-patient">{t('patientMerge.into')} <DownOutlined /></Button>
            </Dropdown>
          ) : null}
          {facility ? <Button size="small" type="text" onClick={() => onTake({ kind: 'transferRequest', patientId: one.id, fromFacilityId: facility.id })} data-action="request-transfer">{t('words:patient.transfer')}</Button> : null}
        </span>
      ) : null}
      {isRoom ? <PatientRecord patientId={one.id} /> : null}
    </li>
  );
};
