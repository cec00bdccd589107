import { EnvironmentOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '#web/kit/field.tsx';
import { nameIn } from '#web/kit/language/named-place.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { useDesk } from '../desk.ts';
import type { CallDraft } from './call-draft.ts';
import { placeOptions, villagesOf } from './place-options.ts';

/** Where: a click on the map, a township, a village, or the address as spoken; any one is enough. */
export const PlaceFields = ({ draft, onChange }: { readonly draft: CallDraft; readonly onChange: (part: Partial<CallDraft>) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { centre } = index;
  const near = draft.point && placeWords({ position: draft.point }, index, language);
  const filter = { filterOption: (typed: string, option?: { readonly search: string }) => option?.search.includes(typed.trim().toLowerCase()) ?? false };
  const chooseVillage = (villageId: string | undefined): void => {
    const village = villageId === undefined ? undefined : index.villages.get(villageId);
    onChange({ villageId, ...(village && { townshipId: village.townshipId }) });
  };
  return (
    <>
      <div className="point" data-placed={draft.point !== undefined}>
        <EnvironmentOutlined />
        <span>{near ? t('call.onMap', { place: t('words:incident.near', { place: near.name }) }) : t('call.placeHint')}</span>
        {draft.point ? (
          <Button size="small" type="text" onClick={() => onChange({ point: undefined })}>
            {t('call.clearPoint')}
          </Button>
        ) : null}
      </div>
      <div className="two">
        <Field label={t('call.township')} htmlFor="call-township">
          <Select id="call-township" autoFocus allowClear showSearch={filter} value={draft.townshipId ?? null} options={placeOptions(centre.townships, language)} onChange={(townshipId: string | null) => onChange({ townshipId: townshipId ?? undefined, villageId: undefined })} />
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
