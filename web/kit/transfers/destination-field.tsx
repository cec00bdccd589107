import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import type { WishedDestination } from './transfer-draft.ts';

const CHAIN = 'chain';
const OUTSIDE = 'outside';

/** What is wished so far, and which facilities of the network may be asked. */
export interface DestinationFieldProps {
  readonly destination: WishedDestination;
  readonly facilities: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (destination: WishedDestination) => void;
}

/** Whom to ask: the chain, a facility, or a place outside, which is typed in. */
export const DestinationField = ({ destination, facilities, onChange }: DestinationFieldProps) => {
  const { t } = useTranslation('words');
  const value = destination.kind === 'network' ? (destination.facilityId ?? null) : destination.kind;
  const choose = (chosen: string): void => {
    if (chosen === CHAIN) onChange({ kind: 'chain' });
    else if (chosen === OUTSIDE) onChange({ kind: 'outside', name: '' });
    else onChange({ kind: 'network', facilityId: chosen });
  };
  return (
    <Field label={t('transfer.to')} htmlFor="transfer-to">
      <Select id="transfer-to" value={value} onChange={choose} showSearch={{ optionFilterProp: 'label' }} options={[{ value: CHAIN, label: t('transfer.toAny') }, { value: OUTSIDE, label: t('transfer.toOutside') }, ...facilities]} />
      {destination.kind === 'outside' ? <Input aria-label={t('transfer.outsideName')} placeholder={t('transfer.outsideName')} value={destination.name} onChange={(event) => onChange({ kind: 'outside', name: event.target.value })} maxLength={80} /> : null}
    </Field>
  );
};
