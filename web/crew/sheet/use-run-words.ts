import { useTranslation } from 'react-i18next';
import { useLook } from '#web/kit/look/look.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { placeOfRun, type RunPlace } from './place-of-run.ts';

/** A run in words, for the eye and for the ear. */
export interface RunWords {
  readonly place: RunPlace | undefined;
  readonly placeText: string;
  readonly priority: string;
  readonly complaint: string;
  readonly hazards: readonly string[];
  readonly spoken: string;
}

/** What is said of a run, as far as it is known. */
export const useRunWords = ({ id, run }: CrewRun): RunWords => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const sheet = useCrewDesk().sheets[id];
  const place = placeOfRun(sheet, index, language);
  const near = place?.isNear ? t('words:incident.near', { place: place.name }) : place?.name;
  const placeText = near ?? sheet?.spokenPlace ?? t('run.noPlace');
  const priority = t(`words:priority.${sheet?.priority ?? run.priority ?? 'unknown'}`);
  const complaint = run.purpose.kind === 'transfer' ? t('run.transfer') : sheet?.complaint ? t(`words:complaint.${sheet.complaint}`) : '';
  const hazards = (sheet?.hazards ?? []).map((hazard) => t(`words:hazard.${hazard}`));
  const warning = hazards.length === 0 ? '' : t('spoken.hazards', { list: hazards.join('、') });
  return { place, placeText, priority, complaint, hazards, spoken: t('spoken.order', { priority, complaint, place: placeText, hazards: warning }) };
};
