import * as z from 'zod';
import type { AlarmEvent } from '#events/alarm.ts';
import { AlarmCloseReason, AlarmKind, AlarmSubject } from '#shared/schemas/alarm.ts';
import type { AlarmSettings } from '#shared/schemas/alarm-settings.ts';
import { Mode } from '#shared/schemas/mode.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';

const facts = {
  kind: AlarmKind,
  subject: AlarmSubject,
  /** When what is overdue began to be waited for, epoch milliseconds. */
  since: z.number(),
  mode: Mode,
  raisedAt: z.number(),
  /** Since when the room is advised to send the next unit. */
  nextUnitAdvisedAt: z.number().optional(),
};
const owner = z.string();

/** An alarm 报警: one log for each kind and subject, raised anew when it is overdue again. */
export const Alarm = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('raised'), ...facts }),
  z.strictObject({ status: z.literal('owned'), ...facts, owner, ownedAt: z.number(), escalatedAt: z.number().optional() }),
  z.strictObject({ status: z.literal('escalated'), ...facts, owner: owner.optional(), escalatedAt: z.number() }),
  z.strictObject({ status: z.literal('closed'), ...facts, closedAt: z.number(), reason: AlarmCloseReason, owner: owner.optional() }),
]);
export type Alarm = z.infer<typeof Alarm>;
/** An alarm that was raised, whatever became of it. */
export type KnownAlarm = Exclude<Alarm, { status: 'absent' }>;
/** An alarm that somebody must still look after. */
export type StandingAlarm = Exclude<KnownAlarm, { status: 'closed' }>;

/** The one log of alarms of a kind about a subject. */
export const alarmIdOf = (kind: AlarmKind, { id }: Pick<AlarmSubject, 'id'>): string => `${kind}-${id}`;

/** Whether somebody must still look after it. */
export const isStanding = (alarm: Alarm): alarm is StandingAlarm => alarm.status !== 'absent' && alarm.status !== 'closed';

/** Whether at a moment (epoch milliseconds) nobody has taken it on, or it stands, for too long. */
export const isNeglected = (alarm: Alarm, at: number, { unownedSeconds, unsettledSeconds }: Pick<AlarmSettings, 'unownedSeconds' | 'unsettledSeconds'>): boolean => {
  if (alarm.status === 'raised') return at >= alarm.raisedAt + unownedSeconds * 1000;
  return alarm.status === 'owned' && at >= alarm.ownedAt + unsettledSeconds * 1000;
};

const factsOf = ({ kind, subject, since, mode, raisedAt, nextUnitAdvisedAt }: KnownAlarm) => ({
  kind,
  subject,
  since,
  mode,
  raisedAt,
  ...(nextUnitAdvisedAt !== undefined && { nextUnitAdvisedAt }),
});

const ownerOf = (alarm: KnownAlarm) => ('owner' in alarm && alarm.owner !== undefined ? { owner: alarm.owner } : {});

const evolve = (alarm: Alarm, event: AlarmEvent, { at }: Recorded): Alarm => {
  if (event.type === 'AlarmRaised') return { status: 'raised', ...event.data, raisedAt: at };
  if (alarm.status === 'absent') throw new Error(`Cannot fold "${event.type}": the alarm was never raised`);
  switch (event.type) {
    case 'AlarmOwned': {
      const escalated = 'escalatedAt' in alarm && alarm.escalatedAt !== undefined ? { escalatedAt: alarm.escalatedAt } : {};
      return { status: 'owned', ...factsOf(alarm), owner: event.data.owner, ownedAt: at, ...escalated };
    }
    case 'AlarmEscalated':
      return { status: 'escalated', ...factsOf(alarm), ...ownerOf(alarm), escalatedAt: at };
    case 'NextUnitAdvised':
      return { ...alarm, nextUnitAdvisedAt: at };
    case 'AlarmClosed':
      return { status: 'closed', ...factsOf(alarm), ...ownerOf(alarm), closedAt: at, reason: event.data.reason };
  }
};

/** How an alarm's log is folded. */
export const alarmLifecycle: Lifecycle<Alarm, AlarmEvent> = { kind: 'alarm', initial: { status: 'absent' }, evolve, isLive: isStanding };
