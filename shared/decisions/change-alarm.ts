import { alarmLifecycle } from '#shared/domain/alarm/alarm.ts';
import { decideAlarm, type AlarmCommand } from '#shared/domain/alarm/decide-alarm.ts';
import type { Moved } from '#shared/schemas/command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';
import { moved } from './moved.ts';

/** Applies a command to an alarm that was raised. @throws NotFound, CommandRefused */
export const changeAlarm = async (work: UnitOfWork, alarmId: string, command: AlarmCommand): Promise<Moved> => {
  const alarm = await loadKnown(work, alarmLifecycle, alarmId);
  work.append(alarmLifecycle, alarmId, decideAlarm(command, alarm));
  return moved(work, alarmLifecycle, alarmId);
};
