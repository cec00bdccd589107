import { useTranslation } from 'react-i18next';
import type { CentreIndex } from '../centre-index.ts';
import { languageOf } from '../language/language.ts';
import { nameIn } from '../language/named-place.ts';
import type { BindingKind } from './binding.ts';

/** The things of a kind, as buttons: a unit by its call sign, a station or facility by its name, a village doctor by the village. */
const choices = (index: CentreIndex, kind: BindingKind, language: string): readonly { readonly id: string; readonly name: string }[] => {
  if (kind === 'unit') return index.centre.units.map(({ id, callSign }) => ({ id, name: callSign }));
  if (kind === 'responder') return (index.centre.responders ?? []).map(({ id, villageId }) => ({ id, name: villageName(index, villageId, language) }));
  const places = kind === 'station' ? index.centre.stations : index.centre.facilities.filter(({ inNetwork, tier }) => inNetwork && tier !== 'village-clinic');
  return places.map((place) => ({ id: place.id, name: nameIn(place, languageOf(language)) }));
};

const villageName = (index: CentreIndex, villageId: string, language: string): string => {
  const village = index.villages.get(villageId);
  return village ? nameIn(village, languageOf(language)) : villageId;
};

/** Asks which unit, station, facility or village doctor this screen is for. */
export const BindingPicker = ({ index, kind, onChoose }: { readonly index: CentreIndex; readonly kind: BindingKind; readonly onChoose: (id: string) => void }) => {
  const { t, i18n } = useTranslation();
  return (
    <main className="seat-card">
      <h1>{t(`signIn.which.${kind}`)}</h1>
      <ul className="seat-choices">
        {choices(index, kind, i18n.language).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
};
