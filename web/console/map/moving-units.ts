import { activityImage } from '#web/kit/map/marks.ts';
import type { MovingMark } from '#web/kit/map/moving/moving-mark.ts';
import type { Positions } from '../board/positions.ts';
import type { UnitRow } from '../units/units-by-station.ts';
import { isParked } from './map-sources.ts';

/** A position that was told longer ago is written with its age; from twice this on the unit is drawn faded. */
const SAYS_AGE_FROM_MILLISECONDS = 60_000;

/** Units under way where they were last seen, with their heading and, where it is not fresh, the age of the sight. */
export const movingUnits = (rows: readonly UnitRow[], positions: Positions, now: number): readonly MovingMark[] =>
  rows.flatMap((row) => {
    const seen = positions.get(row.unit.id);
    if (!seen || isParked(row, positions)) return [];
    const age = now - seen.at;
    return [
      {
        id: row.unit.id,
        position: seen.position,
        image: activityImage(row.activity),
        label: age < SAYS_AGE_FROM_MILLISECONDS ? row.unit.callSign : `${row.unit.callSign} −${String(Math.floor(age / 60_000))}′`,
        ...(seen.headingDegrees !== undefined && { headingDegrees: seen.headingDegrees }),
        isOld: age >= 2 * SAYS_AGE_FROM_MILLISECONDS,
      },
    ];
  });
