import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Priority } from '#shared/schemas/priority.ts';

/** One press a priority; none chosen means unknown, which ranks as the highest. */
export const PriorityPicker = ({ priority, onChange }: { readonly priority: Priority | undefined; readonly onChange: (priority: Priority | undefined) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  return (
    <fieldset className="field">
      <legend>{t('call.priority')}</legend>
      <Radio.Group className="priorities" optionType="button" buttonStyle="solid" value={priority ?? 'unknown'} onChange={(event) => onChange(Priority.safeParse(event.target.value).data)}>
        {Priority.options.map((value) => (
          <Radio.Button key={value} value={value} data-priority={value}>
            <b>{value}</b> {t(`words:priority.${value}`)}
          </Radio.Button>
        ))}
        <Radio.Button value="unknown" data-priority="unknown" title={t('call.priorityUnknown')}>
          <b>?</b> {t('words:priority.unknown')}
        </Radio.Button>
      </Radio.Group>
    </fieldset>
  );
};
