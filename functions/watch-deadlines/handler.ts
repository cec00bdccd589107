import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { voice } from '#ports/voice';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { changeAlarm } from '#shared/decisions/change-alarm.ts';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moveResponse } from '#shared/decisions/move-response.ts';
import { moveTransfer } from '#shared/decisions/move-transfer.ts';
import { raiseAlarm } from '#shared/decisions/raise-alarm.ts';
import { recordTellings } from '#shared/decisions/record-tellings.ts';
import { alarmIdOf, alarmLifecycle, isNeglected, isStanding } from '#shared/domain/alarm/alarm.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { timerHandler } from '#shared/middleware/timer-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import type { Voice } from '#shared/ports/voice.ts';
import type { AlarmSettings } from '#shared/schemas/alarm-settings.ts';
import type { AlertTelling } from '#shared/schemas/alert.ts';
import type { ResponderTelling } from '#shared/schemas/responder.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { callResponder } from './call-responder.ts';
import { callTelephone } from './call-telephone.ts';
import { DeadlineType } from './deadline.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly voice: Voice;
}

/** What is due when a timer fires. The log is read anew: where the reason is gone, nothing happens. */
export const create = (ports: Ports) =>
  timerHandler('watch-deadlines', async (timer) => {
    const type = DeadlineType.parse(timer.reason.type);
    // A call is made outside the transaction that records it, which may be decided several times.
    const tellings = type === 'alert-duty-phone' || type === 'alert-landline' ? await callTelephone(ports, { timer, type }) : [];
    const rung = type === 'responder-voice' ? await callResponder(ports, timer) : [];
    const command = { centre: timer.centre, commandId: `timer-${timer.id}`, name: 'watch-deadlines', body: timer, by: 'watch-deadlines', source: 'system' as const };
    await executeCommand(ports, command, async (work) => {
      await act(ports, work, { timer, type, tellings, rung });
      return null;
    });
  });

interface Fired {
  readonly timer: Timer;
  readonly type: DeadlineType;
  /** Whom this step of an alert has told. */
  readonly tellings: readonly AlertTelling[];
  /** By which telephone a village doctor was told. */
  readonly rung: readonly ResponderTelling[];
}

const act = async ({ centres, clock }: Ports, work: UnitOfWork, { timer: { centre, at, reason }, type, tellings, rung }: Fired): Promise<void> => {
  const { settings } = await centreOf(centres, centre);
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
    case 'answer-late':
    case 'call-back-late':
    case 'order-late':
    case 'not-acknowledged':
    case 'not-rolled-out':
    case 'arrival-late':
    case 'stretcher-held':
      await raiseAlarm(work, type, { subjectId: reason.id, at, rules: settings });
      return;
    case 'alarm-unowned':
    case 'alarm-unsettled':
      await escalate(work, { alarmId: reason.id, at, rules: settings.alarms });
      return;
    case 'alert-duty-phone':
    case 'alert-landline':
      if (tellings.length > 0) await recordTellings(work, reason.id, tellings);
      return;
    case 'responder-voice':
      if (rung.length > 0) await moveResponse(work, { responseId: reason.id, command: { type: 'TellResponder', tellings: rung } });
      return;
    case 'responder-expires':
      await moveResponse(work, { responseId: reason.id, command: { type: 'ExpireAlert' } });
      return;
    case 'next-unit':
      await adviseNextUnit(work, reason.id);
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

/** An alarm that somebody has taken on, or that was raised anew, since the timer was set has a newer timer. */
const escalate = async (work: UnitOfWork, { alarmId, at, rules }: { readonly alarmId: string; readonly at: number; readonly rules: AlarmSettings }): Promise<void> => {
  const { state } = await work.load(alarmLifecycle, alarmId);
  if (isNeglected(state, at, rules)) await changeAlarm(work, alarmId, { type: 'EscalateAlarm' });
};

/** The alarm of a crew that keeps silent is raised before this; where somebody has closed it, nobody is advised any more. */
const adviseNextUnit = async (work: UnitOfWork, assignmentId: string): Promise<void> => {
  const alarmId = alarmIdOf('not-acknowledged', { id: assignmentId });
  const { state } = await work.load(alarmLifecycle, alarmId);
  if (isStanding(state)) await changeAlarm(work, alarmId, { type: 'AdviseNextUnit' });
};

export const handler = create({ centres, clock, itemStore, voice });
