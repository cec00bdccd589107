import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { distanceText } from '#web/kit/distance.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
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

/** Finds a place while it is typed; arrows choose, Enter takes. A text that names no place is kept as it was said. */
export const PlaceSearch = ({ id, near, autoFocus = false, onChoose, onWords }: PlaceSearchProps) => {
  const { t } = useTranslation(['console', 'words']);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { places, isSettled } = usePlaceSearch(typed, near);
  const chosen = places[Math.min(at, places.length - 1)];

  const take = (place: PlaceFound | undefined): void => {
    if (place) onChoose(place);
    else onWords(typed.trim());
    setTyped('');
    setAt(0);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (places.length > 0) setAt((Math.min(at, places.length - 1) + step + places.length) % places.length);
    } else if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      if (isSettled) take(chosen);
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      setTyped('');
    }
  };
  return (
    <div className="place-search">
      <input
        id={id}
        className="text-input"
        role="combobox"
        aria-expanded={places.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen && typed !== '' ? `${listId}-${places.indexOf(chosen)}` : undefined}
        autoFocus={autoFocus}
        autoComplete="off"
        value={typed}
        maxLength={80}
        placeholder={t('place.search')}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        data-settled={isSettled}
      />
      <ul id={listId} role="listbox" aria-label={t('place.found')} hidden={typed.trim() === ''}>
        {places.map((place, index) => (
          <PlaceOption key={`${place.kind}/${place.id ?? place.name}/${index}`} id={`${listId}-${index}`} place={place} isChosen={place === chosen} onTake={() => take(place)} />
        ))}
        {isSettled && places.length === 0 ? <li className="quiet small" role="option" aria-selected="true">{t('place.asSpoken', { words: typed.trim() })}</li> : null}
      </ul>
    </div>
  );
};

const PlaceOption = ({ id, place, isChosen, onTake }: { readonly id: string; readonly place: PlaceFound; readonly isChosen: boolean; readonly onTake: () => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const township = place.townshipId === undefined || place.kind === 'township' ? undefined : index.townships.get(place.townshipId);
  return (
    <li id={id} role="option" aria-selected={isChosen} onMouseDown={(event) => event.preventDefault()} onClick={onTake} data-place={place.id ?? place.name} data-kind={place.kind}>
      <b>{nameIn(place, language)}</b>
      <small>
        {[t(`place.${place.kind}`), township && nameIn(township, language), place.meters === undefined ? undefined : distanceText(place.meters)].filter(Boolean).join(' · ')}
      </small>
    </li>
  );
};
