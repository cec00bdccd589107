import { Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { PERIODS, type Days, type PeriodChoice } from './period.ts';

/** Chooses the period: the usual ones by name, any other by its first and last day. */
export const PeriodPicker = ({ choice, days, isWrong, onChoose }: { readonly choice: PeriodChoice; readonly days: Days; readonly isWrong: boolean; readonly onChoose: (choice: PeriodChoice) => void }) => {
  const { t } = useTranslation(['manager', 'words']);
  const dayField = (end: keyof Days) => (
    <Input
      type="date"
      className="day-field"
      aria-label={t(`period.${end}`)}
      value={days[end]}
      status={isWrong ? 'error' : ''}
      onChange={(event) => onChoose({ name: 'custom', custom: { ...days, [end]: event.target.value } })}
    />
  );
  return (
    <div className="period" role="group" aria-label={t('period.label')}>
      <Segmented
        value={choice.name}
        options={PERIODS.map((name) => ({ value: name, label: t(`period.${name}`) }))}
        onChange={(name) => onChoose({ name, custom: days })}
      />
      {dayField('from')}
      <span aria-hidden="true">–</span>
      {dayField('to')}
      {isWrong ? <span role="alert" className="wrong">{t('period.wrong')}</span> : null}
    </div>
  );
};
