import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeAlarm } from '#shared/decisions/change-alarm.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Ends an alarm with the word of a person; the next one needs a reason that began later. */
export const create = (ports: CommandPorts) =>
  commandHandler('close-alarm', ports, async ({ params, body }, work) => changeAlarm(work, params.alarmId, { type: 'CloseAlarm', reason: body.reason }));

export const handler = create({ clock, itemStore });
