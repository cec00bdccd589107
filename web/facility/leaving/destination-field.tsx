import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { statusAt } from '#shared/domain/facilities/facilities.ts';
import { Field } from '#web/kit/field.tsx';
import { useLook } from '#web/kit/look/look.ts';
import { useServerNow } from '#web/kit/seat/live-context.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { facilityOptions } from '#web/kit/transfers/facility-options.ts';
import type { WishedDestination } from '#web/kit/transfers/transfer-draft.ts';
import { useFacility } from '../use-facility.ts';

const CHAIN = 'chain';
const OUTSIDE = 'outside';

/** Whom to ask: the chain, one facility with what it takes now, or a place outside, which is typed in. */
export const DestinationField = ({ destination, onChange }: { readonly destination: WishedDestination; readonly onChange: (destination: WishedDestination) => void }) => {
  const { t } = useTranslation(['facility', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { facilityId, board } = useFacility();
  const now = useServerNow();
  const facilities = facilityOptions(index, language, { withClinics: true, inNetworkOnly: true })
    .filter(({ value }) => value !== facilityId)
    .map(({ value, label }) => {
      const { kind } = statusAt(board.facilities, value, now);
      return { value, label: kind === 'open' ? label : `${label}（${t(`words:facilityStatus.${kind}`)}）` };
    });
  const choose = (chosen: string): void => {
    if (chosen === CHAIN) onChange({ kind: 'chain' });
    else if (chosen === OUTSIDE) onChange({ kind: 'outside', name: '' });
    else onChange({ kind: 'network', facilityId: chosen });
  };
  return (
    <Field label={t('words:transfer.to')} htmlFor="transfer-to">
      <Select id="transfer-to" className="wide" value={destination.kind === 'network' ? (destination.facilityId ?? null) : destination.kind} onChange={choose} showSearch={{ optionFilterProp: 'label' }} options={[{ value: CHAIN, label: t('words:transfer.toAny') }, { value: OUTSIDE, label: t('words:transfer.toOutside') }, ...facilities]} />
      {destination.kind === 'outside' ? <Input aria-label={t('words:transfer.outsideName')} placeholder={t('words:transfer.outsideName')} value={destination.name} onChange={(event) => onChange({ kind: 'outside', name: event.target.value })} maxLength={80} /> : null}
    </Field>
  );
};
