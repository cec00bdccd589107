import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#web/kit/duration.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import { useStation } from '../station-context.ts';
import { CrewForm } from './crew-form.tsx';
import { crewsByUnit } from './kept-crews.ts';
import { UnitCard } from './unit-card.tsx';
import { unitsAtDesk } from './units-at-desk.ts';
import { useCrews } from './use-crews.ts';

/** The station's units, what each does, and who is on it. */
export const UnitsPanel = () => {
  const { t } = useTranslation(['station', 'words']);
  const { index } = useSeated();
  const { stationId, entries } = useStation();
  const kept = useCrews();
  const [signingIn, setSigningIn] = useState<string>();
  const units = useMemo(() => unitsAtDesk({ stationId, fleet: index.centre.units, entries, crews: crewsByUnit(kept ?? undefined) }), [stationId, index, entries, kept]);
  const unit = units.find(({ unit: { id } }) => id === signingIn);
  return (
    <aside className="units no-paper" aria-label={t('units.title')} tabIndex={0}>
      <h2>
        {t('units.title')} {kept ? <small className="quiet">{t('units.asOf', { time: timeOfDay(kept.at) })}</small> : null}
      </h2>
      <ul>
        {units.map((one) => (
          <li key={one.unit.id}>
            <UnitCard at={one} onSignIn={() => setSigningIn(one.unit.id)} />
          </li>
        ))}
      </ul>
      {unit ? <CrewForm key={unit.unit.id} at={unit} onClose={() => setSigningIn(undefined)} /> : null}
    </aside>
  );
};
