import { Input, InputNumber, Modal, Radio, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';
import { Field } from '#web/kit/field.tsx';
import { ProblemText } from '#web/kit/press/problem-text.tsx';
import { isReady, newTransfer, type TransferDraft } from '#web/kit/transfers/transfer-draft.ts';
import { useFacility } from '../use-facility.ts';
import { DestinationPicker } from './destination-picker.tsx';
import { EARLIEST_BIRTH_YEAR, newPatient, SEXES } from './patient-draft.ts';
import { useRequestTransfer } from './use-request-transfer.ts';

/** Asks to move a patient out of this facility: who, why, how urgently, and whom to ask. */
export const RequestDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { facilityId } = useFacility();
  const [draft, setDraft] = useState<TransferDraft>(() => newTransfer(undefined, facilityId));
  const [patient, setPatient] = useState(newPatient);
  const { request, isPending, problem } = useRequestTransfer();
  const change = (part: Partial<TransferDraft>): void => setDraft({ ...draft, ...part });
  const send = async (): Promise<void> => {
    if (await request(draft, patient)) onClose();
  };
  return (
    <Modal open title={t('words:transfer.request')} onCancel={onClose} onOk={() => void send()} okText={t('words:transfer.submit')} okButtonProps={{ disabled: !isReady(draft) }} confirmLoading={isPending} width={560}>
      <div className="two">
        <Field label={t('words:patient.name')} htmlFor="patient-name">
          <Input id="patient-name" value={patient.name} onChange={(event) => setPatient({ ...patient, name: event.target.value })} maxLength={80} autoComplete="off" autoFocus />
        </Field>
        <Field label={t('words:patient.birthYear')} htmlFor="patient-birth">
          <InputNumber id="patient-birth" className="wide" value={patient.birthYear ?? null} onChange={(birthYear) => setPatient({ ...patient, birthYear: birthYear ?? undefined })} min={EARLIEST_BIRTH_YEAR} precision={0} controls={false} />
        </Field>
      </div>
      <Radio.Group value={patient.sex} onChange={(event) => setPatient({ ...patient, sex: SEXES.find((sex) => sex === event.target.value) ?? 'unknown' })} options={SEXES.map((value) => ({ value, label: t(`leaving.sex.${value}`) }))} aria-label={t('words:patient.sex')} />
      <p className="quiet small">{t('words:patient.sealed')}</p>
      <Field label={t('words:transfer.direction')} htmlFor="transfer-direction">
        <Segmented id="transfer-direction" block value={draft.direction} onChange={(direction) => change({ direction })} options={TransferDirection.options.map((value) => ({ value, label: t(`words:direction.${value}`) }))} />
      </Field>
      <DestinationPicker destination={draft.destination} onChange={(destination) => change({ destination })} />
      <div className="two">
        <Field label={t('words:transfer.reason')} htmlFor="transfer-reason">
          <Select id="transfer-reason" className="wide" value={draft.reason} onChange={(reason) => change({ reason })} options={TransferReason.options.map((value) => ({ value, label: t(`words:transferReason.${value}`) }))} />
        </Field>
        <Field label={t('words:transfer.priority')} htmlFor="transfer-priority">
          <Select id="transfer-priority" className="wide" value={draft.priority} onChange={(priority) => change({ priority })} options={Priority.options.map((value) => ({ value, label: `${value} ${t(`words:priority.${value}`)}` }))} />
        </Field>
      </div>
      <Field label={t('words:transfer.needs')} htmlFor="transfer-needs">
        <Select id="transfer-needs" className="wide" mode="multiple" value={[...draft.needs]} onChange={(needs: UnitCapability[]) => change({ needs })} options={UnitCapability.options.map((value) => ({ value, label: t(`words:capability.${value}`) }))} />
      </Field>
      <ProblemText problem={problem} />
    </Modal>
  );
};
