import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { changeAlarm } from '#shared/decisions/change-alarm.ts';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moveTransfer } from '#shared/decisions/move-transfer.ts';
import { raiseAlarm } from '#shared/decisions/raise-alarm.ts';
import { alarmLifecycle } from '#shared/domain/alarm/alarm.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident.ts';
import { timerHandler } from '#shared/middleware/timer-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { DeadlineType } from './deadline.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
}

/** What is due when a timer fires. The log is read anew: where the reason is gone, nothing happens. */
export const create = (ports: Ports) =>
  timerHandler('watch-deadlines', async (timer) => {
    const command = { centre: timer.centre, commandId: `timer-${timer.id}`, name: 'watch-deadlines', body: timer, by: 'watch-deadlines', source: 'system' as const };
    await executeCommand(ports, command, async (work) => {
      await act(ports, work, timer);
      return null;
    });
  });

const act = async ({ centres, clock }: Ports, work: UnitOfWork, { centre, at, reason }: Timer): Promise<void> => {
  const { settings } = await centreOf(centres, centre);
  const type = DeadlineType.parse(reason.type);
  switch (type) {
    case 'offer-expires': {
      const offersExpireAt = clock.now() + settings.transferOfferSeconds * 1000;
      await moveTransfer(work, { transferId: reason.id, command: { type: 'ExpireOffer', expiresAt: at, offersExpireAt } });
      return;
    }
    case 'waits-too-long':
      await tellOfWaiting(work, { incidentId: reason.id, at, waitingAlarmSeconds: settings.waitingAlarmSeconds });
      await raiseAlarm(work, type, { subjectId: reason.id, at, rules: settings });
      return;
    case 'order-late':
    case 'not-acknowledged':
    case 'not-rolled-out':
    case 'arrival-late':
    case 'stretcher-held':
      await raiseAlarm(work, type, { subjectId: reason.id, at, rules: settings });
      return;
    case 'alarm-unowned':
    case 'alarm-unsettled':
      await escalate(work, reason);
  }
};

/** An incident that was served meanwhile, or waits for a shorter time since, is not marked. */
const tellOfWaiting = async (
  work: UnitOfWork,
  { incidentId, at, waitingAlarmSeconds }: { readonly incidentId: string; readonly at: number; readonly waitingAlarmSeconds: number },
): Promise<void> => {
  const incident = await loadKnown(work, incidentLifecycle, incidentId);
  if (incident.status !== 'waiting' || incident.waitingSince + waitingAlarmSeconds * 1000 > at) return;
  await changeIncident(work, incidentId, { type: 'RaiseWaitingAlarm', waitingSince: incident.waitingSince });
};

/** An alarm that anybody has touched since the timer was set has a newer timer, or none. */
const escalate = async (work: UnitOfWork, { id, version }: Timer['reason']): Promise<void> => {
  const alarm = await work.load(alarmLifecycle, id);
  if (alarm.version === version) await changeAlarm(work, id, { type: 'EscalateAlarm' });
};

export const handler = create({ centres, clock, itemStore });
