import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '#web/kit/field.tsx';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';
import type { CallDraft } from './call-draft.ts';
import { placeOptions, villagesOf } from './place-options.ts';

/** A place by the lists of townships and villages, for who does not know how it is written; and the address as spoken. */
export const PlaceFields = ({ draft, onChange }: { readonly draft: CallDraft; readonly onChange: (part: Partial<CallDraft>) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { centre } = index;
  const filter = { filterOption: (typed: string, option?: { readonly search: string }) => option?.search.includes(typed.trim().toLowerCase()) ?? false };
  const chooseVillage = (villageId: string | undefined): void => {
    const village = villageId === undefined ? undefined : index.villages.get(villageId);
    onChange({ villageId, ...(village && { townshipId: village.townshipId }) });
  };
  return (
    <>
      <div className="two">
        <Field label={t('call.township')} htmlFor="call-township">
          <Select id="call-township" allowClear showSearch={filter} value={draft.townshipId ?? null} options={placeOptions(centre.townships, language)} onChange={(townshipId: string | null) => onChange({ townshipId: townshipId ?? undefined, villageId: undefined })} />
        </Field>
        <Field label={t('call.village')} htmlFor="call-village">
          <Select
            id="call-village"
            allowClear
            showSearch={filter}
            value={draft.villageId ?? null}
            options={placeOptions(villagesOf(centre.villages, draft.townshipId), language, (village) => {
              const township = index.townships.get(village.townshipId);
              return draft.townshipId === undefined && township ? nameIn(township, language) : undefined;
            })}
            onChange={(villageId: string | null) => chooseVillage(villageId ?? undefined)}
          />
        </Field>
      </div>
      <Field label={t('call.spoken')} htmlFor="call-spoken">
        <Input id="call-spoken" value={draft.spoken ?? ''} onChange={(event) => onChange({ spoken: event.target.value })} maxLength={500} autoComplete="off" />
      </Field>
    </>
  );
};
