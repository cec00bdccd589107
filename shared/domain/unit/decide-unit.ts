import type { UnitEvent } from '#events/unit.ts';
import type { Crew, CrewBeside, CrewLevel } from '#shared/schemas/crew.ts';
import type { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { CommandRefused } from '../command-refused.ts';
import { relieveCrew, signInCrew, signOutCrew } from './decide-crew.ts';
import { isAvailable, type AssignedUnit, type Unit } from './unit.ts';

/** What can be asked of a unit. The ends of a run come from the assignment; the rest is the station's or the crew's word. */
export type UnitCommand =
  | { readonly type: 'GoOnDuty'; readonly stationId: string }
  | { readonly type: 'GoOffDuty' }
  | { readonly type: 'Assign'; readonly assignmentId: string }
  | { readonly type: 'Queue'; readonly assignmentId: string }
  | { readonly type: 'Divert'; readonly assignmentId: string }
  | { readonly type: 'FinishRun'; readonly assignmentId: string }
  | { readonly type: 'Unqueue'; readonly assignmentId: string }
  | { readonly type: 'BackfillRun'; readonly assignmentId: string; readonly from: number; readonly to: number }
  | { readonly type: 'ReturnToStation'; readonly stationId?: string | undefined }
  | { readonly type: 'MoveUp'; readonly stationId: string }
  | { readonly type: 'GoOutOfService'; readonly reason: OutOfServiceReason }
  | { readonly type: 'ComeBackIntoService' }
  | { readonly type: 'SignInCrew'; readonly at: number; readonly stationId: string; readonly crew: Crew; readonly beside?: CrewBeside | undefined }
  | { readonly type: 'RelieveCrew' }
  | { readonly type: 'SignOutCrew'; readonly memberIds?: readonly string[] | undefined; readonly level?: CrewLevel | undefined };

/** What follows from a command to a unit. @throws CommandRefused when its state forbids it, with who holds the unit. */
export const decideUnit = (command: UnitCommand, unit: Unit): readonly UnitEvent[] => {
  switch (command.type) {
    case 'GoOnDuty':
      if (unit.status !== 'offDuty') throw refused('put the unit on duty', unit);
      return [{ type: 'UnitWentOnDuty', data: { stationId: command.stationId } }];
    case 'GoOffDuty':
      if (unit.status === 'offDuty' || unit.status === 'assigned') throw refused('end the shift', unit);
      return [{ type: 'UnitWentOffDuty', data: {} }];
    case 'Assign':
      if (!isAvailable(unit)) throw refused('dispatch the unit', unit);
      return [{ type: 'UnitAssigned', data: { assignmentId: command.assignmentId } }];
    case 'Queue':
      if (unit.status !== 'assigned') throw refused('queue a next run', unit);
      return [{ type: 'UnitQueued', data: { assignmentId: command.assignmentId } }];
    case 'Divert':
      return [{ type: 'UnitReassigned', data: { from: assigned(unit, 'divert the unit').assignmentId, to: command.assignmentId } }];
    case 'FinishRun':
      return finishRun(command.assignmentId, assigned(unit, 'finish the run'));
    case 'Unqueue':
      if (!assigned(unit, 'take back a next run').next.includes(command.assignmentId)) throw refused('take back a next run', unit);
      return [{ type: 'UnitUnqueued', data: { assignmentId: command.assignmentId } }];
    case 'BackfillRun': {
      const { assignmentId, from, to } = command;
      return [{ type: 'UnitRunBackfilled', data: { assignmentId, from, to } }];
    }
    case 'ReturnToStation':
      return returnToStation(unit, command.stationId);
    case 'MoveUp':
      if (!isAvailable(unit)) throw refused('move the unit up', unit);
      return [{ type: 'UnitMovedUp', data: { stationId: command.stationId } }];
    case 'GoOutOfService':
      if (unit.status === 'offDuty' || unit.status === 'assigned') throw refused('take the unit out of service', unit);
      return [{ type: 'UnitWentOutOfService', data: { reason: command.reason } }];
    case 'ComeBackIntoService':
      if (unit.status !== 'outOfService') throw refused('bring the unit back into service', unit);
      return [{ type: 'UnitCameBackIntoService', data: {} }];
    case 'SignInCrew':
      return signInCrew(command, unit);
    case 'RelieveCrew':
      return relieveCrew(unit);
    case 'SignOutCrew':
      return signOutCrew(command, unit);
  }
};

/** The unit goes on to its next run, if one waits; a next is never lost. */
const finishRun = (assignmentId: string, unit: AssignedUnit): readonly UnitEvent[] => {
  if (unit.assignmentId !== assignmentId) throw refused('finish the run', unit);
  const [following] = unit.next;
  return following === undefined
    ? [{ type: 'UnitReleased', data: { assignmentId } }]
    : [{ type: 'UnitReassigned', data: { from: assignmentId, to: following } }];
};

/** Where it stands is where it was told to go, else its own station. */
const returnToStation = (unit: Unit, told: string | undefined): readonly UnitEvent[] => {
  if (unit.status === 'atStation') return [];
  if (unit.status !== 'availableAway' && unit.status !== 'movingUp') throw refused('return to the station', unit);
  return [{ type: 'UnitReturned', data: { stationId: told ?? (unit.status === 'movingUp' ? unit.toStationId : unit.stationId) } }];
};

const assigned = (unit: Unit, action: string): AssignedUnit => {
  if (unit.status !== 'assigned') throw refused(action, unit);
  return unit;
};

const refused = (action: string, unit: Unit): CommandRefused => new CommandRefused(`Cannot ${action}: it is ${WORDS[unit.status]}`, { unit });

const WORDS: Record<Unit['status'], string> = {
  offDuty: 'off duty',
  atStation: 'at its station',
  availableAway: 'available',
  movingUp: 'moving up',
  assigned: 'on a run',
  outOfService: 'out of service',
};
