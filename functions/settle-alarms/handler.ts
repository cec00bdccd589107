import * as z from 'zod';
import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { settleAlarm } from '#shared/decisions/settle-alarm.ts';
import { alarmIdOf, alarmLifecycle, isStanding } from '#shared/domain/alarm/alarm.ts';
import { CALL_ALARMS, INCIDENT_ALARMS, RUN_ALARMS } from '#shared/domain/alarm/overdue.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { AlarmKind } from '#shared/schemas/alarm.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

const Entry = z.looseObject({ kind: z.enum(['call', 'incident', 'assignment']), id: z.string() });

const ALARMS_OF: Readonly<Record<z.infer<typeof Entry>['kind'], readonly AlarmKind[]>> = { call: CALL_ALARMS, incident: INCIDENT_ALARMS, assignment: RUN_ALARMS };

/** Closes the alarms whose reason an event has ended; most events meet none, and then nothing is written. */
export const create = (ports: Ports) =>
  busHandler('settle-alarms', async (event) => {
    const { kind: subject, id } = Entry.parse(event.detail);
    for (const kind of ALARMS_OF[subject]) await settle(ports, event, { kind, alarmId: alarmIdOf(kind, { id }) });
  });

const settle = async (ports: Ports, event: BusEvent, { kind, alarmId }: { readonly kind: AlarmKind; readonly alarmId: string }): Promise<void> => {
  const { centre } = event;
  const { state } = await loadLog(ports.itemStore, { centre, lifecycle: alarmLifecycle, id: alarmId });
  if (!isStanding(state)) return;
  const { settings } = await centreOf(ports.centres, centre);
  const command = { centre, commandId: `settle-${kind}-${event.id}`, name: 'settle-alarms', body: { alarmId }, by: 'settle-alarms', source: 'system' as const };
  await executeCommand(ports, command, async (work) => {
    await settleAlarm(work, alarmId, settings);
    return null;
  });
};

export const handler = create({ centres, clock, itemStore });
