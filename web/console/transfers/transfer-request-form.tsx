import { Button, Radio, Segmented, Select } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { TransferDirection, TransferReason } from '#shared/schemas/transfer.ts';
import { Field } from '#web/kit/field.tsx';
import { useDesk } from '../desk.ts';
import { useCommand } from '../use-command.ts';
import { DestinationPicker } from './destination-picker.tsx';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import { isReady, newTransfer, requestOf, type TransferDraft } from '#web/kit/transfers/transfer-draft.ts';

/** For whom, as far as known. */
export interface TransferRequestFormProps {
  readonly patientId: string | undefined;
  readonly fromFacilityId: string | undefined;
  readonly onRequested: (transferId: string) => void;
  readonly onDrop: () => void;
}

/** Asks to move a patient up, down or sideways along the chain. */
export const TransferRequestForm = ({ patientId, fromFacilityId, onRequested, onDrop }: TransferRequestFormProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const [draft, setDraft] = useState<TransferDraft>(() => newTransfer(patientId, fromFacilityId));
  const register = useCommand('register-patient');
  const request = useCommand('request-transfer');
  const change = (part: Partial<TransferDraft>): void => setDraft({ ...draft, ...part });

  const send = async (): Promise<void> => {
    if (!isReady(draft) || draft.fromFacilityId === undefined) return;
    const known = draft.patientId ?? (await register.press({}, { facilityId: draft.fromFacilityId }))?.patientId;
    if (known === undefined) return;
    change({ patientId: known });
    const requested = await request.press({}, requestOf(draft, known));
    if (requested) onRequested(requested.id);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void send();
  };

  return (
    <form className="call" onSubmit={onSubmit} aria-label={t('words:transfer.request')}>
      <div className="panel-title">
        <h2>{t('words:transfer.request')}</h2>
        <span className="quiet">
          {t('words:transfer.patient')}: {patientId === undefined ? t('words:transfer.newPatient') : <code>{patientId.slice(-6)}</code>}
        </span>
      </div>
      <Field label={t('words:transfer.from')} htmlFor="transfer-from">
        <Select id="transfer-from" disabled={fromFacilityId !== undefined} value={draft.fromFacilityId ?? null} onChange={(chosen: string) => change({ fromFacilityId: chosen })} options={facilityOptions(index, language, { withClinics: true, inNetworkOnly: true })} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
      <Field label={t('words:transfer.direction')} htmlFor="transfer-direction">
        <Segmented id="transfer-direction" block value={draft.direction} onChange={(direction) => change({ direction })} options={TransferDirection.options.map((value) => ({ value, label: t(`words:direction.${value}`) }))} />
      </Field>
      <DestinationPicker destination={draft.destination} fromFacilityId={draft.fromFacilityId} onChange={(destination) => change({ destination })} />
      <div className="two">
        <Field label={t('words:transfer.reason')} htmlFor="transfer-reason">
          <Select id="transfer-reason" value={draft.reason} onChange={(reason) => change({ reason })} options={TransferReason.options.map((value) => ({ value, label: t(`words:transferReason.${value}`) }))} />
        </Field>
        <Field label={t('words:transfer.needs')} htmlFor="transfer-needs">
          <Select id="transfer-needs" mode="multiple" value={[...draft.needs]} onChange={(needs: UnitCapability[]) => change({ needs })} options={UnitCapability.options.map((value) => ({ value, label: t(`words:capability.${value}`) }))} />
        </Field>
      </div>
      <fieldset className="field">
        <legend>{t('words:transfer.priority')}</legend>
        <Radio.Group className="priorities" optionType="button" buttonStyle="solid" value={draft.priority} onChange={(event) => change({ priority: Priority.parse(event.target.value) })}>
          {Priority.options.map((value) => (
            <Radio.Button key={value} value={value}>
              <b>{value}</b> {t(`words:priority.${value}`)}
            </Radio.Button>
          ))}
        </Radio.Group>
      </fieldset>
      <div className="call-foot">
        <Button onClick={onDrop}>{t('call.cancel')}</Button>
        <Button type="primary" htmlType="submit" size="large" disabled={!isReady(draft)} loading={register.isPending || request.isPending} data-action="submit-transfer">
          {t('words:transfer.submit')}
        </Button>
      </div>
    </form>
  );
};
