import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { MarkIcon } from '#web/kit/mark-icon.tsx';
import { useDesk } from '../desk.ts';
import type { InHand } from '../in-hand.ts';
import { ACTIVITY_MARKS } from '#web/kit/map/marks.ts';
import type { StationRows, UnitRow } from './units-by-station.ts';

const UnitLine = ({ row, onTake }: { readonly row: UnitRow; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { activity, nextCount } = row;
  return (
    <li>
      <button type="button" className="unit" onClick={() => onTake({ kind: 'unit', id: row.unit.id })} data-unit={row.unit.id} data-activity={activity}>
        <MarkIcon mark={ACTIVITY_MARKS[activity]} />
        <b>{row.unit.callSign}</b>
        <span>{t(`words:activity.${activity}`)}</span>
        {nextCount > 0 ? <small>{t('list.next', { count: nextCount })}</small> : null}
      </button>
    </li>
  );
};

const NOBODY: readonly StationRows[] = [];

/** The fleet under its substations, each unit by what it is doing. Of hundreds the list comes right after the press that opens it. */
export const UnitList = ({ stations, onTake }: { readonly stations: readonly StationRows[]; readonly onTake: (inHand: InHand) => void }) => {
  const { t } = useTranslation(['console', 'words']);
  const { language } = useDesk();
  const shown = useDeferredValue(stations, NOBODY);
  return (
    <div className="scroll">
      {shown.map(({ station, units, freeCount }) => (
        <section key={station.id} className="station-units">
          <h3 className="group">
            {nameIn(station, language)} <small>{t('list.free', { free: freeCount, all: units.length })}</small>
          </h3>
          <ul className="units">
            {units.map((row) => (
              <UnitLine key={row.unit.id} row={row} onTake={onTake} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
