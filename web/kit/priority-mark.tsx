import { useTranslation } from 'react-i18next';
import type { Priority } from '#shared/schemas/priority.ts';
import { PRIORITY_COLORS } from './map/marks.ts';

/** A priority by its Roman number, its word and its depth of colour. */
export const PriorityMark = ({ priority, isBrief = false }: { readonly priority: Priority | undefined; readonly isBrief?: boolean }) => {
  const { t } = useTranslation();
  const shown = priority ?? 'unknown';
  return (
    <span className="priority-mark" style={{ background: PRIORITY_COLORS[shown] }} title={t(`priority.${shown}`)}>
      <b>{priority ?? '?'}</b>
      {isBrief ? null : <em>{t(`priority.${shown}`)}</em>}
    </span>
  );
};
