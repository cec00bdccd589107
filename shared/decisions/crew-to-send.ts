import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { crewOfHour, crewOfRun, mayBeSent } from '#shared/domain/roster/crew-of-hour.ts';
import { rosterDayOf, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import { decideUnit } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

const crewOfUnit = async (work: UnitOfWork, unitId: string): Promise<CrewOfHour> => {
  const at = work.context.recordedAt;
  const { state: unit } = await work.load(unitLifecycle, unitId);
  const { state: day } = await work.load(rosterLifecycle, rosterDayOf(at));
  return crewOfHour(day, { unitId, unit, at });
};

/**
 * Who goes with the unit, where that is known: on a run, whoever is on that. No crew, no dispatch; a unit off duty is refused
 * for that by its own lifecycle. @throws CommandRefused where a roster holds for the hour and names nobody
 */
export const crewToSend = async (work: UnitOfWork, unitId: string): Promise<Crew | undefined> => {
  const { state: unit } = await work.load(unitLifecycle, unitId);
  if (unit.status === 'offDuty') return undefined;
  const hour = await crewOfUnit(work, unitId);
  if (!mayBeSent(hour)) throw new CommandRefused('Cannot send the unit: by the roster it has no crew now, and nobody has signed in on it', { unitId, because: 'no-crew' });
  const run = unit.status === 'assigned' ? (await work.load(assignmentLifecycle, unit.assignmentId)).state : undefined;
  return crewOfRun(run && 'crew' in run ? run.crew : undefined, hour);
};

/** Signs out whom the roster has relieved, and who forgot to, before the unit goes out with those who came. */
export const signOutRelieved = async (work: UnitOfWork, unitId: string): Promise<void> => {
  const { state: unit } = await work.load(unitLifecycle, unitId);
  if (unit.status === 'offDuty' || !unit.crew || (await crewOfUnit(work, unitId)).how !== 'rostered') return;
  work.append(unitLifecycle, unitId, decideUnit({ type: 'RelieveCrew' }, unit), { source: 'system' });
};
