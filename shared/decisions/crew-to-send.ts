import { CommandRefused } from '#shared/domain/command-refused.ts';
import { crewOfHour, mayBeSent } from '#shared/domain/roster/crew-of-hour.ts';
import { rosterDayOf, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** The crew of a unit at this moment, by its log and the roster. */
export const crewOfUnit = async (work: UnitOfWork, unitId: string): Promise<CrewOfHour> => {
  const at = work.context.recordedAt;
  const { state: unit } = await work.load(unitLifecycle, unitId);
  const { state: day } = await work.load(rosterLifecycle, rosterDayOf(at));
  return crewOfHour(day, { unitId, unit, at });
};

/** Who goes with the unit, where that is known. No crew, no dispatch. @throws CommandRefused where a roster holds for the hour and names nobody */
export const crewToSend = async (work: UnitOfWork, unitId: string): Promise<Crew | undefined> => {
  const crew = await crewOfUnit(work, unitId);
  if (!mayBeSent(crew)) throw new CommandRefused('Cannot send the unit: by the roster it has no crew now, and nobody has signed in on it', { unitId, because: 'no-crew' });
  return 'memberIds' in crew ? { level: crew.level, memberIds: crew.memberIds } : undefined;
};
