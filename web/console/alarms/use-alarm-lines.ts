import { alarmLines, type AlarmLine } from '#shared/domain/alarm/alarm-lines.ts';
import { useDesk } from '../desk.ts';

/** The standing alarms as they are read: one by one, a flood as one line that counts. */
export const useAlarmLines = (): readonly AlarmLine[] => {
  const { board } = useDesk();
  return alarmLines([...board.alarms.values()].map(({ id, state }) => ({ id, alarm: state })));
};
