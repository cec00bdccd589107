import * as z from 'zod';
import { CrewNotified, TimePointCorrected, TimePointReported } from '#events/assignment.ts';
import { IncidentOpened } from '#events/incident.ts';
import { TransferOffered } from '#events/transfer.ts';
import type { DeadlineType } from '#functions/watch-deadlines/deadline.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import type { CentreSettings } from '#shared/schemas/centre.ts';

const Entry = z.looseObject({ id: z.string(), version: z.number().int(), at: z.number(), recordedAt: z.number(), source: z.string().optional() });

/** What falls due, and when, epoch milliseconds. */
type Due = readonly [type: DeadlineType, at: number];

/** The timers that an event asks for, each named by the event and what falls due, so that a repeated event sets none twice. */
export const deadlinesOf = (event: BusEvent, settings: CentreSettings): readonly Timer[] => {
  const { id, version, source, recordedAt } = Entry.parse(event.detail);
  // What is entered afterwards raises no alarm for what is long past.
  const dues = duesOf(event, settings).filter(([, at]) => source !== 'backfill' || at > recordedAt);
  return dues.map(([type, at]) => ({ id: `${event.id}/${type}`, centre: event.centre, at, reason: { type, id, version } }));
};

const duesOf = (event: BusEvent, { alarms, alerts, responders, waitingAlarmSeconds }: CentreSettings): readonly Due[] => {
  const { at, recordedAt } = Entry.parse(event.detail);
  const data = event.detail['data'];
  const after = (seconds: number): number => recordedAt + seconds * 1000;
  const ofOrder: readonly Due[] = [
    ['alert-duty-phone', after(alerts.voiceSeconds)],
    ['alert-landline', after(alerts.landlineSeconds)],
    ['not-acknowledged', after(alarms.acknowledgeSeconds)],
    ['next-unit', after(alerts.nextUnitSeconds)],
    ['not-rolled-out', after(alarms.rollOutSeconds)],
  ];
  switch (event.type) {
    case 'CallRang':
      return [['answer-late', at + alarms.answerSeconds * 1000]];
    case 'CallAbandoned':
      return [['call-back-late', at + alarms.callBackSeconds * 1000]];
    case 'TransferOffered':
      return [['offer-expires', TransferOffered.shape.data.parse(data).expiresAt]];
    case 'IncidentOpened':
      return [
        ['order-late', IncidentOpened.shape.data.parse(data).answeredAt + alarms.orderSeconds * 1000],
        ['waits-too-long', after(waitingAlarmSeconds)],
      ];
    case 'IncidentReopened':
    case 'AssignmentEnded':
      return [['waits-too-long', after(waitingAlarmSeconds)]];
    case 'CrewNotified': {
      const { etaSeconds } = CrewNotified.shape.data.parse(data).choice;
      const promised: readonly Due[] = etaSeconds === undefined ? [] : [['arrival-late', after(etaSeconds + alarms.arrivalGraceSeconds)]];
      return [...ofOrder, ...promised];
    }
    case 'QueuedOrderGiven':
      // What was promised then counted from the order; the order that waited promises no arrival.
      return ofOrder;
    case 'TimePointReported':
      return TimePointReported.shape.data.parse(data).point === 'atDestination' ? [['stretcher-held', at + alarms.stretcherHoldSeconds * 1000]] : [];
    case 'TimePointCorrected': {
      const { point, correctedAt } = TimePointCorrected.shape.data.parse(data);
      return point === 'atDestination' && correctedAt !== undefined ? [['stretcher-held', correctedAt + alarms.stretcherHoldSeconds * 1000]] : [];
    }
    case 'ResponderAlerted':
      return [['responder-voice', after(responders.voiceSeconds)], ['responder-expires', after(responders.answerSeconds)]];
    case 'AlarmRaised':
      return [['alarm-unowned', after(alarms.unownedSeconds)]];
    case 'AlarmOwned':
      return [['alarm-unsettled', after(alarms.unsettledSeconds)]];
    default:
      return [];
  }
};
