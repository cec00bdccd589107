import type { Cover as CoverFigures, CoverLoss } from '#shared/schemas/cover.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';
import type { CoverGround } from './cover-ground.ts';
import { Cover, type CoverFigure } from './roads/cover/cover.ts';

/** Who is covered by the units that are available, and who would not be without one of them. */
export interface CoverNow {
  readonly figures: CoverFigures;
  /** What goes with the unit at this place of the list. */
  lossWithout(unit: number): CoverLoss;
  /** What goes when all of these go together: more than the sum of each alone, where they cover the same people. */
  lossWithoutAll(units: readonly number[]): CoverLoss;
}

/** Cover by units that stand at these places, with so many seconds to drive. */
export const coverNow = (ground: CoverGround, places: readonly TravelStart[], driveBudgetSeconds: number): CoverNow => {
  const cover = new Cover(ground.demand);
  const rows = places.map((place) => ground.reachedFrom(place, driveBudgetSeconds));
  for (const row of rows) cover.add(row);
  const before = cover.byGroup();
  const rowOf = (unit: number): Uint8Array => {
    const row = rows[unit];
    if (row === undefined) throw new RangeError(`Cannot take unit ${unit} away: there are ${rows.length}`);
    return row;
  };
  const lossWithoutAll = (units: readonly number[]): CoverLoss => {
    const going = units.map(rowOf);
    for (const row of going) cover.remove(row);
    const after = cover.byGroup();
    for (const row of going) cover.add(row);
    return lossBetween(before, after);
  };
  return {
    figures: { driveBudgetSeconds, ...cover.total(), townships: [...before].map(([townshipId, figure]) => ({ townshipId, ...figure })) },
    lossWithout: (unit) => (cover.lostWithout(rowOf(unit)) === 0 ? { people: 0, townships: [] } : lossWithoutAll([unit])),
    lossWithoutAll,
  };
};

const lossBetween = (before: ReadonlyMap<string, CoverFigure>, after: ReadonlyMap<string, CoverFigure>): CoverLoss => {
  const townships = [...before].flatMap(([townshipId, { people, covered }]) => {
    const left = after.get(townshipId)?.covered ?? 0;
    return left < covered ? [{ townshipId, people, before: covered, after: left }] : [];
  });
  return { people: townships.reduce((sum, township) => sum + township.before - township.after, 0), townships };
};
