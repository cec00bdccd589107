import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import type { PatientDraft } from './outcome-draft.ts';

const KINDS = ['transported', 'treatedOnScene', 'refused', 'deadOnScene'] as const;

/** What became of one patient, and where to. */
export const PatientOutcomeLine = ({ number, line, onChange }: { readonly number: number; readonly line: PatientDraft; readonly onChange: (line: PatientDraft) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  return (
    <div className="outcome-line">
      <b>{t('words:outcome.patient', { number })}</b>
      <Select aria-label={t('words:outcome.kind')} value={line.kind} onChange={(kind) => onChange({ ...line, kind })} options={KINDS.map((value) => ({ value, label: t(`words:outcome.${value}`) }))} />
      {line.kind === 'transported' ? (
        <Select aria-label={t('words:outcome.facility')} className="grow" placeholder={t('words:outcome.facility')} value={line.facilityId ?? null} onChange={(facilityId: string) => onChange({ ...line, facilityId })} options={facilityOptions(index, language)} showSearch={{ optionFilterProp: 'label' }} />
      ) : null}
    </div>
  );
};
