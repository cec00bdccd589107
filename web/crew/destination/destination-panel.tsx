import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useLook } from '#web/kit/look/look.ts';
import { pointOf } from '#web/kit/place-words.ts';
import { useSeated } from '#web/kit/seat/seat-context.ts';
import type { CrewRun } from '../board/crew-runs.ts';
import { useCrewDesk } from '../desk/crew-desk.ts';
import { Choices } from '../parts/choices.tsx';
import { Panel } from '../parts/panel.tsx';
import { destinationOf } from '../run/destination-of.ts';
import { useReport } from '../run/use-report.ts';
import { nearFacilities } from './near-facilities.ts';

/** As many as a phone shows without scrolling. */
const NEAREST = 6;

/** Where to, and away: one press more than the others, for the facility prepares by it. */
export const DestinationPanel = ({ active, onClose }: { readonly active: CrewRun; readonly onClose: () => void }) => {
  const { t } = useTranslation(['crew', 'words']);
  const { index } = useSeated();
  const { language } = useLook();
  const { sheets, commands } = useCrewDesk();
  const report = useReport();
  const sheet = sheets[active.id];
  const known = destinationOf(active, sheet, commands);
  const [chosen, setChosen] = useState(known);
  const [isAll, setIsAll] = useState(false);
  const all = nearFacilities(index.centre.facilities, pointOf(sheet?.place, index));
  const shown = isAll ? all : all.filter(({ facility }, place) => place < NEAREST || facility.id === known || facility.tier === 'county-hospital');
  const leave = (): void => {
    if (chosen === undefined) return;
    report(active.id, 'leftScene', { destinationFacilityId: chosen });
    onClose();
  };
  return (
    <Panel
      title={t('destination.title')}
      onClose={onClose}
      action={<button type="button" className="strong" disabled={chosen === undefined} data-leave="" onClick={leave}>{t('destination.leave')}</button>}
    >
      <Choices
        label={t('destination.title')}
        chosen={chosen}
        onChoose={setChosen}
        choices={shown.map(({ facility, kilometers }) => ({
          value: facility.id,
          label: (
            <>
              <b>{nameIn(facility, language)}</b>
              <small>
                {t(`words:tier.${facility.tier}`)}
                {kilometers === undefined ? null : ` · ${t('destination.away', { km: kilometers.toFixed(1) })}`}
              </small>
            </>
          ),
        }))}
      />
      {isAll || shown.length === all.length ? null : <button type="button" className="plain" onClick={() => setIsAll(true)}>{t('destination.more')}</button>}
    </Panel>
  );
};
