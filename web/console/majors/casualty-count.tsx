import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TriageTag, type TagCounts } from '#shared/schemas/major-incident.ts';
import { timeOfDay } from '#web/kit/duration.ts';
import { useCommand } from '../use-command.ts';

const NOBODY: TagCounts = { red: 0, yellow: 0, green: 0, black: 0 };

/** The count of those at the scene who have no record of their own, as it was told last; a new one replaces it. */
export const CasualtyCount = ({ id, counted }: { readonly id: string; readonly counted: (TagCounts & { readonly at: number }) | undefined }) => {
  const { t } = useTranslation(['console', 'words']);
  const count = useCommand('count-casualties');
  const [counts, setCounts] = useState<TagCounts>();
  const { at, ...last } = counted ?? { ...NOBODY, at: undefined };
  const shown = counts ?? last;
  const save = async (): Promise<void> => {
    if (await count.press({ incidentId: id }, { counts: shown })) setCounts(undefined);
  };
  return (
    <fieldset className="casualties field">
      <legend>{t('major.count')}{at === undefined ? '' : ` · ${timeOfDay(at)}`}</legend>
      {TriageTag.options.map((tag) => (
        <label key={tag} className={`tag-${tag}`}>
          {t(`triageTag.${tag}`)} <InputNumber size="small" min={0} max={9999} precision={0} value={shown[tag]} onChange={(value) => setCounts({ ...shown, [tag]: value ?? 0 })} />
        </label>
      ))}
      <Button size="small" disabled={!counts} loading={count.isPending} onClick={() => void save()}>{t('incident.save')}</Button>
    </fieldset>
  );
};
