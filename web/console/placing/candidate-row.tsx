import { useTranslation } from 'react-i18next';
import type { LocationSource } from '#shared/domain/location/location-candidate.ts';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { clockText } from '#web/kit/duration.ts';
import { distanceText } from '#web/kit/distance.ts';
import { placeWords } from '#web/kit/place-words.ts';
import { useDesk } from '../desk.ts';

/** One word on where the incident is, as a row beside the others. */
export interface ShownCandidate {
  readonly source: LocationSource;
  readonly position: Coordinate;
  readonly ageSeconds: number;
  readonly uncertaintyMeters: number;
}

/** What a row knows beside its candidate. */
export interface CandidateRowProps {
  readonly candidate: ShownCandidate;
  readonly isBest: boolean;
  readonly isChosen: boolean;
  readonly isPending?: boolean;
  readonly onChoose: () => void;
}

/** Source, nearest name, age and how far off it may be; the dispatcher’s press decides. */
export const CandidateRow = ({ candidate: { source, position, ageSeconds, uncertaintyMeters }, isBest, isChosen, isPending = false, onChoose }: CandidateRowProps) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const near = placeWords({ position }, index, language);
  return (
    <li>
      <button type="button" className="candidate" aria-pressed={isChosen} disabled={isPending} onClick={onChoose} data-candidate={source}>
        <b>{t(`locationSource.${source}`)}</b>
        <span className="grow">{near ? t('words:incident.near', { place: near.name }) : ''}</span>
        <small>
          ±{distanceText(uncertaintyMeters)} · {t('place.age', { age: clockText(ageSeconds) })}
        </small>
        <small className={isChosen || isBest ? 'good' : 'quiet'}>{isChosen ? `✓ ${t('place.chosen')}` : isBest ? `★ ${t('place.best')}` : t('place.take')}</small>
      </button>
    </li>
  );
};
