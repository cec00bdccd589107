import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '#web/kit/field.tsx';
import { useDesk } from '../desk.ts';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import type { WishedDestination } from '#web/kit/transfers/transfer-draft.ts';

const CHAIN = 'chain';
const OUTSIDE = 'outside';

/** Whom to ask: the chain, a facility, or a place outside, which is typed in. */
export const DestinationPicker = ({ destination, fromFacilityId, onChange }: { readonly destination: WishedDestination; readonly fromFacilityId?: string | undefined; readonly onChange: (destination: WishedDestination) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const value = destination.kind === 'network' ? (destination.facilityId ?? null) : destination.kind;
  const facilities = facilityOptions(index, language, { withClinics: true, inNetworkOnly: true }).filter((option) => option.value !== fromFacilityId);
  const choose = (chosen: string): void => {
    if (chosen === CHAIN) onChange({ kind: 'chain' });
    else if (chosen === OUTSIDE) onChange({ kind: 'outside', name: '' });
    else onChange({ kind: 'network', facilityId: chosen });
  };
  return (
    <Field label={t('words:transfer.to')} htmlFor="transfer-to">
      <Select id="transfer-to" value={value} onChange={choose} showSearch={{ optionFilterProp: 'label' }} options={[{ value: CHAIN, label: t('words:transfer.toAny') }, { value: OUTSIDE, label: t('words:transfer.toOutside') }, ...facilities]} />
      {destination.kind === 'outside' ? <Input aria-label={t('words:transfer.outsideName')} placeholder={t('words:transfer.outsideName')} value={destination.name} onChange={(event) => onChange({ kind: 'outside', name: event.target.value })} maxLength={80} /> : null}
    </Field>
  );
};
