import type { FleetUnit, Station } from '#shared/schemas/centre.ts';
import type { CommandProblem } from './console-command.ts';

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');
/** Leading zeros are not said: `4` is `04`. */
const numberOf = (text: string): string | undefined => /0*(\d+)$/.exec(text)?.[1];

/** Whether a unit is meant: its call sign or id whole, or the number at the call sign's end. */
const isMeant = ({ id, callSign }: FleetUnit, typed: string): boolean =>
  folded(callSign) === typed || folded(id) === typed || (/^\d+$/.test(typed) && numberOf(callSign) === numberOf(typed));

/** The unit that was typed: by call sign `k12`, by number `12`, by id. */
export const findUnit = (units: readonly FleetUnit[], typed: string): FleetUnit | CommandProblem => {
  const found = units.filter((unit) => isMeant(unit, folded(typed)));
  const whole = found.find(({ callSign, id }) => folded(callSign) === folded(typed) || folded(id) === folded(typed));
  const [only] = found;
  if (whole) return whole;
  if (!only) return { problem: 'noSuchUnit', what: typed };
  return found.length === 1 ? only : { problem: 'manyUnits', what: found.map(({ callSign }) => callSign).join(' · ') };
};

/** The station that was typed: its id or either of its names, or how they begin. */
export const findStation = (stations: readonly Station[], typed: string): Station | undefined => {
  const word = folded(typed);
  return stations.find(({ id }) => folded(id) === word) ?? stations.find(({ id, name, latinName = '' }) => [id, name, latinName].some((one) => folded(one).startsWith(word)));
};

/** The incident of a short number, or of the end of its id. */
export const findIncident = (numbers: ReadonlyMap<string, number>, typed: string): string | CommandProblem => {
  for (const [id, number] of numbers) if (String(number) === typed) return id;
  const ends = [...numbers.keys()].filter((id) => typed.length >= 4 && folded(id).endsWith(folded(typed)));
  return ends.length === 1 ? ends[0]! : { problem: 'noSuchIncident', what: typed };
};
