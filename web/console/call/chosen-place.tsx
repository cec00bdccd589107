import { CloseOutlined, EnvironmentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { placeWords } from '#web/kit/place-words.ts';
import { useDesk } from '../desk.ts';
import { placeOf, type CallDraft } from './call-draft.ts';

const NO_PLACE = { point: undefined, townshipId: undefined, villageId: undefined, spoken: undefined };

/** The place that the draft has so far, in words; it says what is missing while there is none. */
export const ChosenPlace = ({ draft, onChange }: { readonly draft: CallDraft; readonly onChange: (part: Partial<CallDraft>) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const words = placeWords({ townshipId: draft.townshipId, villageId: draft.villageId, position: draft.point }, index, language);
  const isPlaced = placeOf(draft) !== undefined;
  const name = words && (words.isNear ? t('words:incident.near', { place: words.name }) : words.name);
  return (
    <div className="point" data-placed={isPlaced}>
      <EnvironmentOutlined />
      <span>{isPlaced ? [draft.spoken, draft.point && name ? t('call.onMap', { place: name }) : name].filter(Boolean).join(' · ') : t('call.placeHint')}</span>
      {isPlaced ? <Button size="small" type="text" icon={<CloseOutlined />} onClick={() => onChange(NO_PLACE)} aria-label={t('call.clearPoint')} /> : null}
    </div>
  );
};
