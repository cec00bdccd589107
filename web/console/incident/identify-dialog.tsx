import { Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#web/kit/field.tsx';
import { FocusedModal } from '#web/kit/focused-modal.tsx';
import { useCommand } from '../use-command.ts';

const SEXES = ['female', 'male', 'unknown'] as const;
type Sex = (typeof SEXES)[number];
const SEX_WORDS = { female: 'words:patient.female', male: 'words:patient.male', unknown: 'words:patient.sexUnknown' } as const;

const EARLIEST_BIRTH_YEAR = 1880;

/** Says who a patient is; what is typed here is sealed and stays out of the log. */
export const IdentifyDialog = ({ patientId, onDone }: { readonly patientId: string; readonly onDone: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const identify = useCommand('identify-patient');
  const [name, setName] = useState('');
  const [sex, setSex] = useState<Sex>('unknown');
  const [birthYear, setBirthYear] = useState<number | null>(null);
  const [telephone, setTelephone] = useState('');
  const save = async (): Promise<void> => {
    const identity = { name: name.trim(), sex, ...(birthYear !== null && { birthYear }), ...(telephone.trim() !== '' && { telephone: telephone.trim() }) };
    if (await identify.press({ patientId }, { identity })) onDone();
  };
  return (
    <FocusedModal open title={t('words:patient.identify')} onCancel={onDone} onOk={() => void save()} okText={t('words:patient.save')} okButtonProps={{ disabled: name.trim() === '' }} confirmLoading={identify.isPending} width={460}>
      <Field label={t('words:patient.name')} htmlFor="patient-name">
        <Input id="patient-name" value={name} onChange={(event) => setName(event.target.value)} maxLength={80} data-first autoComplete="off" />
      </Field>
      <div className="two">
        <Field label={t('words:patient.sex')} htmlFor="patient-sex">
          <Radio.Group id="patient-sex" value={sex} onChange={(event) => setSex(SEXES.find((one) => one === event.target.value) ?? 'unknown')} options={SEXES.map((value) => ({ value, label: t(SEX_WORDS[value]) }))} />
        </Field>
        <Field label={t('words:patient.birthYear')} htmlFor="patient-birth">
          <InputNumber id="patient-birth" value={birthYear} onChange={setBirthYear} min={EARLIEST_BIRTH_YEAR} precision={0} controls={false} />
        </Field>
      </div>
      <Field label={t('words:patient.telephone')} htmlFor="patient-telephone">
        <Input id="patient-telephone" value={telephone} onChange={(event) => setTelephone(event.target.value)} maxLength={32} autoComplete="off" />
      </Field>
      <p className="hint">{t('words:patient.sealed')}</p>
    </FocusedModal>
  );
};
