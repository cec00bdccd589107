import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { distanceText } from '#web/kit/distance.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { ComboBox } from '../combo-box.tsx';
import { useDesk } from '../desk.ts';
import { usePlaceSearch, type PlaceFound } from './use-place-search.ts';

/** What is known already, and what a choice does. */
export interface PlaceSearchProps {
  readonly id: string;
  readonly near?: Coordinate | undefined;
  readonly autoFocus?: boolean;
  readonly onChoose: (place: PlaceFound) => void;
  /** The words as they were typed, where no place is meant by them. */
  readonly onWords: (words: string) => void;
}

/** Finds a place while it is typed. A text that names no place is kept as it was said. */
export const PlaceSearch = ({ id, near, autoFocus = false, onChoose, onWords }: PlaceSearchProps) => {
  const { t } = useTranslation(['console', 'words']);
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const { places, isSettled } = usePlaceSearch(typed, near);
  return (
    <ComboBox
      id={id}
      typed={typed === '' ? undefined : typed}
      options={places}
      label={t('place.found')}
      none={isSettled && words !== '' ? <li className="quiet small" role="option" aria-selected="true">{t('place.asSpoken', { words })}</li> : undefined}
      keyOf={(place) => `${place.kind}/${place.id ?? place.name}`}
      marksOf={(place) => ({ 'data-place': place.id ?? place.name, 'data-kind': place.kind })}
      onType={(text = '') => setTyped(text)}
      onTake={(place) => {
        if (place) onChoose(place);
        else onWords(words);
        setTyped('');
      }}
      isSettled={isSettled}
      input={{ autoFocus, maxLength: 80, placeholder: t('place.search'), 'data-settled': isSettled }}
    >
      {(place) => <PlaceOption place={place} />}
    </ComboBox>
  );
};

const PlaceOption = ({ place }: { readonly place: PlaceFound }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const township = place.townshipId === undefined || place.kind === 'township' ? undefined : index.townships.get(place.townshipId);
  return (
    <>
      <b>{nameIn(place, language)}</b>
      <small>
        {[t(`place.${place.kind}`), township && nameIn(township, language), place.meters === undefined ? undefined : distanceText(place.meters)].filter(Boolean).join(' · ')}
      </small>
    </>
  );
};
