import { expect, test } from 'vitest';
import type { StandingAlarm } from '#shared/domain/alarm/alarm.ts';
import { alarmLines, MOST_LINES_A_KIND, type ListedAlarm } from '#shared/domain/alarm/alarm-lines.ts';
import { minute } from '#tests/support/builders.ts';

const raised = (id: string, said: Partial<Extract<StandingAlarm, { status: 'raised' }>> = {}): ListedAlarm => ({
  id,
  alarm: { status: 'raised', kind: 'not-rolled-out', subject: { kind: 'assignment', id }, since: minute(0), mode: 'real', raisedAt: minute(3), ...said },
});
const escalated = (id: string, since: number): ListedAlarm => ({
  id,
  alarm: { status: 'escalated', kind: 'order-late', subject: { kind: 'incident', id }, since, mode: 'real', raisedAt: since, escalatedAt: since + 1 },
});

test('a few alarms are a line each, the supervisor\'s first, then the oldest', () => {
  const lines = alarmLines([raised('young', { since: minute(5) }), raised('old'), escalated('late', minute(9))]);
  expect(lines.map((line) => line.type === 'one' && line.id)).toEqual(['late', 'old', 'young']);
});

test('a flood of one kind is one line that counts, and the others stay themselves', () => {
  const flood = Array.from({ length: 30 }, (_, index) => raised(`run-${index}`, { since: minute(index) }));
  expect(alarmLines([...flood, raised('other', { kind: 'arrival-late', since: minute(50) })])).toMatchObject([
    { type: 'flood', kind: 'not-rolled-out', count: 30, escalated: 0, since: minute(0) },
    { type: 'one', id: 'other' },
  ]);
});

test('a flood in which something has been escalated says how much, and stands first', () => {
  const flood = Array.from({ length: MOST_LINES_A_KIND + 1 }, (_, index) => escalated(`incident-${index}`, minute(9)));
  expect(alarmLines([raised('old'), ...flood])[0]).toMatchObject({ type: 'flood', escalated: MOST_LINES_A_KIND + 1 });
});

test('alarms of a drill are never counted among real ones', () => {
  const mixed = Array.from({ length: 6 }, (_, index) => raised(`run-${index}`, { mode: index % 2 === 0 ? 'real' : 'drill' }));
  expect(alarmLines(mixed)).toHaveLength(6);
});
