import * as z from 'zod';
import { AlarmCloseReason, AlarmKind, AlarmSubject } from '#shared/schemas/alarm.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { event } from './event.ts';

/** Something is overdue; after it was closed it may be raised anew, for a reason that began later. */
export const AlarmRaised = event('AlarmRaised', {
  kind: AlarmKind,
  subject: AlarmSubject,
  /** When what is overdue began to be waited for, epoch milliseconds. */
  since: z.number().int(),
  mode: Mode,
});
/** Somebody in the room looks after it. */
export const AlarmOwned = event('AlarmOwned', { owner: z.string() });
/** Nobody looked after it, or it stands for too long: it is the supervisor's 值班长. */
export const AlarmEscalated = event('AlarmEscalated', {});
/** The crew keeps silent for so long that the next unit should be sent; which one, the recommendation says at that moment. */
export const NextUnitAdvised = event('NextUnitAdvised', {});
/** It is over. */
export const AlarmClosed = event('AlarmClosed', { reason: AlarmCloseReason });

/** All that can happen to an alarm 报警. */
export const AlarmEvent = z.discriminatedUnion('type', [AlarmRaised, AlarmOwned, AlarmEscalated, NextUnitAdvised, AlarmClosed]);
export type AlarmEvent = z.infer<typeof AlarmEvent>;
