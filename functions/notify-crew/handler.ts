import * as z from 'zod';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { pusher } from '#ports/pusher';
import { webPush } from '#ports/web-push';
import { recordTellings } from '#shared/decisions/record-tellings.ts';
import { type Alert, alertLifecycle } from '#shared/domain/alert/alert.ts';
import { endAlert, isUnacknowledged } from '#shared/domain/alert/decide-alert.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { crewOfHour, crewOfRun } from '#shared/domain/roster/crew-of-hour.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLog } from '#shared/store/log.ts';
import { readRosterDay } from '#shared/store/read-roster.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { tellDevices, type DevicePorts } from './tell-devices.ts';
import { tellScreens, type ScreenPorts } from './tell-screens.ts';

interface Ports extends ScreenPorts, DevicePorts {
  readonly clock: Clock;
}

/** A log entry of a run, as the bus tells it. */
const Entry = z.looseObject({ id: z.string(), recordedAt: z.number() });

/** Tells a crew of its order at once, on every screen and device of its shift, and keeps who was told; what comes later is the deadlines'. */
export const create = (ports: Ports) =>
  busHandler('notify-crew', async (event) => {
    const { id, recordedAt } = Entry.parse(event.detail);
    const run = await loadLog(ports.itemStore, { centre: event.centre, lifecycle: assignmentLifecycle, id });
    const alert = await loadLog(ports.itemStore, { centre: event.centre, lifecycle: alertLifecycle, id });
    if (alert.state.status === 'calling' && !isOrder(event)) await endWith(ports, event, id);
    if (isOrder(event) && isUnacknowledged(run.state) && !hasBeenTold(alert.state, event.type === 'RunTakenOver' ? recordedAt : 0)) await begin(ports, event, id);
  });

/** A crew that takes a run over before anybody acknowledged it has to hear of it as of a new order. */
const isOrder = ({ type }: BusEvent): boolean => type === 'CrewNotified' || type === 'QueuedOrderGiven' || type === 'RunTakenOver';

/** Whether anybody was told since a time (epoch milliseconds). A telephone may have rung before this where the bus was slow. */
const hasBeenTold = (alert: Alert, since: number): boolean => alert.status !== 'absent' && alert.told.some(({ way, at }) => (way === 'screen' || way === 'web-push') && at >= since);

const endWith = async (ports: Ports, event: BusEvent, id: string): Promise<void> =>
  decide(ports, event, async (work) => {
    const { state: run } = await work.load(assignmentLifecycle, id);
    const { state: alert } = await work.load(alertLifecycle, id);
    work.append(alertLifecycle, id, endAlert(alert, run));
  });

/** People are told before it is recorded: a crash in between tells them twice, which is better than never. */
const begin = async (ports: Ports, event: BusEvent, id: string): Promise<void> => {
  const { centre } = event;
  const { state: run } = await loadLog(ports.itemStore, { centre, lifecycle: assignmentLifecycle, id });
  if (!isUnacknowledged(run)) return;
  const { state: unit } = await loadLog(ports.itemStore, { centre, lifecycle: unitLifecycle, id: run.unitId });
  if (unit.status !== 'assigned' || unit.assignmentId !== id) return;
  const at = ports.clock.now();
  const crew = crewOfRun(run.crew, crewOfHour(await readRosterDay(ports.itemStore, centre, at), { unitId: run.unitId, unit, at }));
  const order = { centre, assignmentId: id, run, unit, crew };
  const tellings = (await Promise.all([tellScreens(ports, order), tellDevices(ports, order)])).flat();
  await decide(ports, event, (work) => recordTellings(work, id, tellings));
};

const decide = async (ports: Ports, event: BusEvent, change: (work: UnitOfWork) => Promise<void>): Promise<void> => {
  const command = { centre: event.centre, commandId: `notify-${event.id}`, name: 'notify-crew', body: { event: event.id }, by: 'notify-crew', source: 'system' as const };
  await executeCommand(ports, command, async (work) => {
    await change(work);
    return null;
  });
};

export const handler = create({ clock, itemStore, pusher, webPush });
