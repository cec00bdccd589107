import { useTranslation } from 'react-i18next';
import type { FoundHousehold } from '#functions/find-household/schema.ts';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useDesk } from '../desk.ts';

/** Who lives there, with the colours of their health records by name, and their family doctor. */
export const HouseholdFacts = ({ household: { householdId, by, villageId, address, familyDoctor, residents } }: { readonly household: FoundHousehold }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const village = villageId === undefined ? undefined : index.villages.get(villageId);
  return (
    <section data-household={householdId}>
      <p>
        <b>{address ?? (village ? nameIn(village, language) : t('household.erased'))}</b> <small className="quiet">{t(`household.by.${by}`)}</small>
      </p>
      {familyDoctor ? (
        <p className="small">
          {t('household.doctor')} {familyDoctor.name} <b className="number">{familyDoctor.telephone}</b>
        </p>
      ) : null}
      <ul className="major-rows">
        {residents.map(({ personId, isCaller, name, birthYear, sex, colours, note }) => (
          <li key={personId}>
            <b>{name}</b>
            <small className="quiet">{[birthYear, sex && sex !== 'unknown' ? t(`words:patient.${sex}`) : undefined, isCaller ? t('household.caller') : undefined].filter(Boolean).join(' · ')}</small>
            {colours.map((colour) => <span key={colour} className={`colour colour-${colour}`}>{t(`healthColour.${colour}`)}</span>)}
            <small>{note}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
