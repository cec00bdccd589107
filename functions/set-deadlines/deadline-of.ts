import * as z from 'zod';
import { TransferOffered } from '#events/transfer.ts';
import type { DeadlineType } from '#functions/watch-deadlines/deadline.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import type { CentreSettings } from '#shared/schemas/centre.ts';

/** The events after which something may fall due: what the bus rule matches. */
export const EVENTS_WITH_DEADLINE = ['TransferOffered', 'IncidentOpened', 'IncidentReopened', 'AssignmentEnded'] as const;

const Entry = z.looseObject({ id: z.string(), version: z.number().int(), recordedAt: z.number() });

/** The timer that an event asks for, named by the event, so that a repeated event sets no second one. */
export const deadlineOf = (event: BusEvent, settings: CentreSettings): Timer | undefined => {
  const { id, version, recordedAt } = Entry.parse(event.detail);
  const timer = (type: DeadlineType, at: number): Timer => ({ id: event.id, centre: event.centre, at, reason: { type, id, version } });
  switch (event.type) {
    case 'TransferOffered':
      return timer('offer-expires', TransferOffered.shape.data.parse(event.detail['data']).expiresAt);
    case 'IncidentOpened':
    case 'IncidentReopened':
    case 'AssignmentEnded':
      return timer('waits-too-long', recordedAt + settings.waitingAlarmSeconds * 1000);
    default:
      return undefined;
  }
};
