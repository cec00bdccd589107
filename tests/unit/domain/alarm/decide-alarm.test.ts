import { describe, it } from 'vitest';
import type { AlarmEvent } from '#events/alarm.ts';
import { alarmLifecycle } from '#shared/domain/alarm/alarm.ts';
import { decideAlarm } from '#shared/domain/alarm/decide-alarm.ts';
import { minute } from '#tests/support/builders.ts';
import { given } from '#tests/support/given.ts';

const alarm = given(alarmLifecycle, decideAlarm);

const about = { kind: 'not-rolled-out', subject: { kind: 'assignment', id: 'run-1' }, since: minute(0), mode: 'real' } as const;
const raised: AlarmEvent = { type: 'AlarmRaised', data: about };
const owned = (owner: string): AlarmEvent => ({ type: 'AlarmOwned', data: { owner } });
const escalated: AlarmEvent = { type: 'AlarmEscalated', data: {} };
const closed: AlarmEvent = { type: 'AlarmClosed', data: { reason: 'dealt-with' } };
const raise = { type: 'RaiseAlarm', ...about } as const;
const escalate = { type: 'EscalateAlarm' } as const;
const close = { type: 'CloseAlarm', reason: 'dealt-with' } as const;
const own = (owner: string) => ({ type: 'OwnAlarm', owner }) as const;

describe('an alarm that was never raised', () => {
  it('is raised', () => alarm([]).when(raise).then([raised]).andIs({ status: 'raised', kind: 'not-rolled-out', since: minute(0) }));
  it.each([own('li'), escalate, close])('refuses $type', (command) => alarm([]).when(command).thenRefused(/^Cannot act on the alarm: it was never raised$/));
});

describe.each([
  ['raised', [raised]],
  ['owned', [raised, owned('li')]],
  ['escalated', [raised, escalated]],
  ['escalated and owned', [raised, escalated, owned('wang')]],
] as const)('an alarm that is %s', (_how, history) => {
  it('is not raised again', () => alarm(history).when({ ...raise, since: minute(9) }).then([]));
  it('is owned by who takes it', () => alarm(history).when(own('zhao')).then([owned('zhao')]).andIs({ status: 'owned', owner: 'zhao' }));
  it('is closed', () => alarm(history).when(close).then([closed]).andIs({ status: 'closed', reason: 'dealt-with' }));
});

describe('an alarm that is owned', () => {
  it('is its owner\'s once', () => alarm([raised, owned('li')]).when(own('li')).then([]));
  it('comes to the supervisor and keeps its owner', () => alarm([raised, owned('li')]).when(escalate).then([escalated]).andIs({ status: 'escalated', owner: 'li' }));
  it('comes to the supervisor once', () => alarm([raised, escalated, owned('wang')]).when(escalate).then([]));
});

describe('an alarm that is closed', () => {
  const over = [raised, closed];
  it('stays so for the same reason', () => alarm(over).when(raise).then([]));
  it('is raised anew for a reason that began later', () => alarm(over).when({ ...raise, since: minute(9) }).then([{ type: 'AlarmRaised', data: { ...about, since: minute(9) } }]).andIs({ status: 'raised', since: minute(9) }));
  it('is not escalated', () => alarm(over).when(escalate).then([]));
  it.each([own('li'), close])('refuses $type', (command) => alarm(over).when(command).thenRefused(/^Cannot (own|close) the alarm: it is closed \(dealt-with\)$/));
});
