import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vitals } from '#shared/schemas/vitals.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useDesk } from '../desk.ts';

/** The signs that are numbers, in the order in which a crew tells them. */
const SIGNS = ['pulsePerMinute', 'breathsPerMinute', 'oxygenSaturationPercent', 'temperatureCelsius', 'glucoseMillimolesPerLitre'] as const satisfies readonly (keyof Vitals)[];

/** What the crew has measured of a patient. It is asked for only when somebody opens it, for each look is logged. */
export const PatientRecord = ({ patientId }: { readonly patientId: string }) => {
  const { t } = useTranslation(['console', 'words']);
  const { client, centre } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery({ queryKey: ['patient-record', centre, patientId], queryFn: () => client.call('get-patient-record', { centre, patientId }), enabled: isOpen });
  return (
    <details className="more" onToggle={(event) => setIsOpen(event.currentTarget.open)} data-record={patientId}>
      <summary>{t('record.title')}</summary>
      {data && data.vitals.length + data.attachments.length === 0 ? <p className="quiet small">{t('record.none')}</p> : null}
      <ul>
        {(data?.vitals ?? []).map(({ at, vitals }) => (
          <li key={at} data-vitals={at}>
            <b>{timeOfDay(at)}</b> {vitals ? <VitalsLine vitals={vitals} /> : t('record.erased')}
          </li>
        ))}
      </ul>
      {data && data.attachments.length > 0 ? <p className="quiet small">{t('record.photos', { count: data.attachments.length })}</p> : null}
    </details>
  );
};

const VitalsLine = ({ vitals }: { readonly vitals: Vitals }) => {
  const { t } = useTranslation(['console', 'words']);
  const { consciousness, systolicMillimetresOfMercury: systolic, diastolicMillimetresOfMercury: diastolic } = vitals;
  const parts = [
    ...(consciousness ? [t(`record.consciousness.${consciousness}`)] : []),
    ...(systolic === undefined && diastolic === undefined ? [] : [t('record.pressure', { systolic: systolic ?? '–', diastolic: diastolic ?? '–' })]),
    ...SIGNS.flatMap((sign) => (vitals[sign] === undefined ? [] : [t(`record.${sign}`, { value: vitals[sign] })])),
  ];
  return <span>{parts.join(' · ')}</span>;
};
