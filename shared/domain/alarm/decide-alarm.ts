import type { AlarmEvent } from '#events/alarm.ts';
import type { AlarmCloseReason, AlarmKind, AlarmSubject } from '#shared/schemas/alarm.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import { CommandRefused } from '../command-refused.ts';
import { isStanding, type Alarm, type KnownAlarm } from './alarm.ts';

/** What can be asked of an alarm. */
export type AlarmCommand =
  | { readonly type: 'RaiseAlarm'; readonly kind: AlarmKind; readonly subject: AlarmSubject; readonly since: number; readonly mode: Mode }
  | { readonly type: 'OwnAlarm'; readonly owner: string }
  | { readonly type: 'EscalateAlarm' }
  | { readonly type: 'AdviseNextUnit' }
  | { readonly type: 'CloseAlarm'; readonly reason: AlarmCloseReason };

/** What follows from a command to an alarm. @throws CommandRefused when its state forbids it. */
export const decideAlarm = (command: AlarmCommand, alarm: Alarm): readonly AlarmEvent[] => {
  if (command.type === 'RaiseAlarm') {
    const { kind, subject, since, mode } = command;
    return isNewReason(alarm, since) ? [{ type: 'AlarmRaised', data: { kind, subject, since, mode } }] : [];
  }
  if (alarm.status === 'absent') throw new CommandRefused('Cannot act on the alarm: it was never raised');
  switch (command.type) {
    case 'OwnAlarm':
      refuseClosed(alarm, 'own the alarm');
      return alarm.status === 'owned' && alarm.owner === command.owner ? [] : [{ type: 'AlarmOwned', data: { owner: command.owner } }];
    case 'EscalateAlarm':
      return isTheRooms(alarm) ? [{ type: 'AlarmEscalated', data: {} }] : [];
    case 'AdviseNextUnit':
      return isStanding(alarm) && alarm.nextUnitAdvisedAt === undefined ? [{ type: 'NextUnitAdvised', data: {} }] : [];
    case 'CloseAlarm':
      refuseClosed(alarm, 'close the alarm');
      return [{ type: 'AlarmClosed', data: { reason: command.reason } }];
  }
};

/** One alarm a reason: while it stands it is not raised again, and once closed only for what began later. */
const isNewReason = (alarm: Alarm, since: number): boolean => {
  if (alarm.status === 'absent') return true;
  return !isStanding(alarm) && since > alarm.since;
};

/** Not yet passed on to the supervisor, which happens once. */
const isTheRooms = (alarm: KnownAlarm): boolean => alarm.status === 'raised' || (alarm.status === 'owned' && alarm.escalatedAt === undefined);

const refuseClosed = (alarm: KnownAlarm, action: string): void => {
  if (alarm.status === 'closed') throw new CommandRefused(`Cannot ${action}: it is closed (${alarm.reason})`, { alarm });
};
