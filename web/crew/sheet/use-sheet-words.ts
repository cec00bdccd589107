import { useTranslation } from 'react-i18next';
import type { Priority } from '#shared/schemas/priority.ts';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { placeOfRun, type RunPlace } from './place-of-run.ts';
import type { RunSheet } from './run-sheet.ts';

/** A sheet in words, for the eye and for the ear. */
export interface SheetWords {
  readonly place: RunPlace | undefined;
  readonly placeText: string;
  readonly priority: string;
  readonly complaint: string;
  readonly hazards: readonly string[];
  readonly spoken: string;
}

/** What is said of a run or a response, as far as it is known; without a sheet, by the order's own priority. */
export const useSheetWords = (sheet: RunSheet | undefined, order: { readonly priority?: Priority | undefined; readonly isTransfer: boolean }): SheetWords => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const place = placeOfRun(sheet, index, language);
  const near = place?.isNear ? t('words:incident.near', { place: place.name }) : place?.name;
  const placeText = near ?? sheet?.spokenPlace ?? t('run.noPlace');
  const priority = t(`words:priority.${sheet?.priority ?? order.priority ?? 'unknown'}`);
  const complaint = order.isTransfer ? t('run.transfer') : sheet?.complaint ? t(`words:complaint.${sheet.complaint}`) : '';
  const hazards = (sheet?.hazards ?? []).map((hazard) => t(`words:hazard.${hazard}`));
  const warning = hazards.length === 0 ? '' : t('spoken.hazards', { list: hazards.join('、') });
  return { place, placeText, priority, complaint, hazards, spoken: t('spoken.order', { priority, complaint, place: placeText, hazards: warning }) };
};
