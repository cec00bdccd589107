import type { AlarmKind } from '#shared/schemas/alarm.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { StandingAlarm } from './alarm.ts';

/** One alarm with its id. */
export interface ListedAlarm {
  readonly id: string;
  readonly alarm: StandingAlarm;
}

/** A line of the list: one alarm, or a flood of one kind as a number. */
export type AlarmLine =
  | { readonly type: 'one'; readonly id: string; readonly alarm: StandingAlarm }
  | { readonly type: 'flood'; readonly kind: AlarmKind; readonly mode: Mode; readonly count: number; readonly escalated: number; readonly since: number; readonly ids: readonly string[] };

/** So many alarms of a kind are still read one by one; more are one cause (a storm, a network that is down), not so many tasks. Our own rule. */
export const MOST_LINES_A_KIND = 4;

/** The alarms as lines, what the supervisor must see first, then the oldest; a kind with too many is one line that counts. Drill and real never count together. */
export const alarmLines = (alarms: readonly ListedAlarm[]): readonly AlarmLine[] => {
  const groups = Map.groupBy(alarms, ({ alarm }) => `${alarm.mode} ${alarm.kind}`);
  return [...groups.values()].flatMap(linesOf).sort(byUrgency);
};

const linesOf = (group: readonly ListedAlarm[]): readonly AlarmLine[] => {
  const [oldest] = [...group].sort((one, other) => one.alarm.since - other.alarm.since);
  if (!oldest || group.length <= MOST_LINES_A_KIND) return group.map(({ id, alarm }) => ({ type: 'one', id, alarm }));
  const { kind, mode, since } = oldest.alarm;
  const escalated = group.filter(({ alarm }) => isEscalated(alarm)).length;
  return [{ type: 'flood', kind, mode, count: group.length, escalated, since, ids: group.map(({ id }) => id) }];
};

/** Whether it has come to the supervisor, who may own it by now. */
const isEscalated = (alarm: StandingAlarm): boolean => 'escalatedAt' in alarm && alarm.escalatedAt !== undefined;

const rankOf = (line: AlarmLine): number => {
  if (line.type === 'flood') return line.escalated > 0 ? 0 : 1;
  return isEscalated(line.alarm) ? 0 : 1;
};

const sinceOf = (line: AlarmLine): number => (line.type === 'flood' ? line.since : line.alarm.since);

const byUrgency = (one: AlarmLine, other: AlarmLine): number => rankOf(one) - rankOf(other) || sinceOf(one) - sinceOf(other);
