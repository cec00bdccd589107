import { apportion } from '#infra/centres/pack/apportion.ts';

/** Yanhu's ratio: one ambulance for about so many people. */
const PEOPLE_PER_UNIT = 28_000;
/** A station with one unit is empty during every run. */
const FEWEST_AT_A_STATION = 2;

/** How many units each station has, by the people who live nearest to it; `total` as asked for, else by ratio. */
export const unitsPerStation = (peopleByStation: readonly number[], total: number | undefined): readonly number[] => {
  const people = peopleByStation.reduce((sum, number) => sum + number, 0);
  const fewest = total === undefined ? FEWEST_AT_A_STATION : Math.min(1, Math.floor(total / peopleByStation.length));
  const wanted = total ?? Math.max(FEWEST_AT_A_STATION * peopleByStation.length, Math.round(people / PEOPLE_PER_UNIT));
  const more = apportion(Math.max(0, wanted - fewest * peopleByStation.length), peopleByStation);
  return more.map((units) => fewest + units);
};
