import type { UnitEvent } from '#events/unit.ts';
import { type Crew, type CrewBeside, type CrewLevel, MOST_CREW_MEMBERS } from '#shared/schemas/crew.ts';
import { CommandRefused } from '../command-refused.ts';
import type { Unit } from './unit.ts';

/** A crew and how it signs in, at what time by its own clock, epoch milliseconds. */
interface SigningIn {
  readonly at: number;
  readonly stationId: string;
  readonly crew: Crew;
  readonly beside?: CrewBeside | undefined;
}

/** A crew signs in: the unit goes on duty with it. Another crew that is there is joined, or hands the unit over, also on a run; what comes late undoes no later hand-over. @throws CommandRefused */
export const signInCrew = ({ at, stationId, crew, beside }: SigningIn, unit: Unit): readonly UnitEvent[] => {
  const memberIds = [...new Set(crew.memberIds)];
  const told = { level: crew.level, memberIds };
  if (unit.status === 'offDuty') return [{ type: 'UnitWentOnDuty', data: { stationId } }, { type: 'CrewSignedIn', data: told }];
  const present = unit.crew;
  if (present && isSame(present, told)) return [];
  if (present && at < present.since) throw new CommandRefused('Cannot sign the crew in: another crew has signed in on the unit since', { unit });
  if (beside === 'take-over') return [{ type: 'CrewHandedOver', data: { from: present?.memberIds ?? [], to: told } }];
  if (!present) return [{ type: 'CrewSignedIn', data: told }];
  if (beside !== 'join') throw new CommandRefused('Cannot sign the crew in: another crew is signed in on the unit, join it or take the unit over', { unit });
  const together = [...new Set([...present.memberIds, ...memberIds])];
  if (together.length > MOST_CREW_MEMBERS) throw new CommandRefused(`Cannot sign the crew in: ${together.length} members are more than ${MOST_CREW_MEMBERS}`, { unit });
  return [{ type: 'CrewSignedIn', data: { level: crew.level, memberIds: together } }];
};

/** Members leave, or the whole crew, which takes the unit off duty. @throws CommandRefused when nobody would be left on a run */
export const signOutCrew = ({ memberIds, level }: { readonly memberIds?: readonly string[] | undefined; readonly level?: CrewLevel | undefined }, unit: Unit): readonly UnitEvent[] => {
  const present = unit.status === 'offDuty' ? undefined : unit.crew;
  const leaving = present?.memberIds.filter((id) => memberIds?.includes(id) ?? true) ?? [];
  if (!present || leaving.length === 0) throw new CommandRefused('Cannot sign the crew out: it is not signed in on the unit', { unit });
  if (leaving.length < present.memberIds.length) return [{ type: 'CrewSignedOut', data: { memberIds: leaving, ...(level && { level }) } }];
  if (unit.status === 'assigned') throw new CommandRefused('Cannot sign the crew out: it is on a run, which the next crew has to take over', { unit });
  return [{ type: 'CrewSignedOut', data: { memberIds: leaving } }, { type: 'UnitWentOffDuty', data: {} }];
};

/** The whole crew left by the roster, and the unit stays on duty with the one that came. A crew on a run is not relieved, it hands over. */
export const relieveCrew = (unit: Unit): readonly UnitEvent[] => {
  if (unit.status === 'offDuty' || !unit.crew) return [];
  if (unit.status === 'assigned') throw new CommandRefused('Cannot relieve the crew: it is on a run, which the next crew has to take over', { unit });
  return [{ type: 'CrewSignedOut', data: { memberIds: unit.crew.memberIds } }];
};

const isSame = (one: Crew, other: Crew): boolean =>
  one.level === other.level && one.memberIds.length === other.memberIds.length && one.memberIds.every((id) => other.memberIds.includes(id));
