import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeAlarm } from '#shared/decisions/change-alarm.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Makes the caller the one who looks after an alarm. */
export const create = (ports: CommandPorts) =>
  commandHandler('own-alarm', ports, async ({ params, caller }, work) => changeAlarm(work, params.alarmId, { type: 'OwnAlarm', owner: caller.userId }));

export const handler = create({ clock, itemStore });
