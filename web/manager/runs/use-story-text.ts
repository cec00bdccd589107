import { useTranslation } from 'react-i18next';
import type { TimelineLine } from '#functions/get-incident/schema.ts';
import type { CloseReason, ReopenReason } from '#shared/schemas/reason.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { callSignOf } from '#web/kit/centre-index.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { ManagerWords } from '../language/zh-cn.ts';
import { wordOf } from './story-line.ts';

/** What the units of an incident's runs are, by the run. */
export type UnitsOfRuns = readonly { readonly assignmentId: string; readonly unitId: string }[];

/** Says what a line of the story means; an event without words of its own is told by its name. */
export const useStoryText = (units: UnitsOfRuns): ((line: TimelineLine) => string) => {
  const { t, i18n } = useTranslation(['manager', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const reasonOf = (line: TimelineLine): string => {
    const reason = wordOf(line, 'reason');
    if (reason === undefined) return '';
    if (line.type === 'IncidentClosed') return t(`words:closeReason.${reason as CloseReason}`);
    return line.type === 'IncidentReopened' ? t(`words:reopenReason.${reason as ReopenReason}`) : reason;
  };
  return (line) => {
    if (!i18n.exists(`manager:event.${line.type}`)) return line.type;
    const unitId = units.find(({ assignmentId }) => assignmentId === line.id)?.unitId;
    const facility = index.facilities.get(wordOf(line, 'facilityId') ?? '');
    const point = wordOf(line, 'point') as TimePoint | undefined;
    return t(`event.${line.type as keyof ManagerWords['event']}`, {
      unit: unitId === undefined ? '' : callSignOf(index, unitId),
      point: point === undefined ? '' : t(`words:point.${point}`),
      priority: t(`words:priority.${(wordOf(line, 'priority') as Priority | undefined) ?? 'unknown'}`),
      owner: wordOf(line, 'owner') ?? '',
      facility: facility ? nameIn(facility, language) : (wordOf(line, 'facilityId') ?? ''),
      reason: reasonOf(line),
    }).trim();
  };
};
