import { describe, expect, it } from 'vitest';
import type { TimelineLine } from '#functions/get-incident/schema.ts';
import { noticeFailures, noticesDue, type DrillNotice } from '#infra/drill/figures/partner-news.ts';
import type { Story } from '#infra/drill/figures/words-of-story.ts';

const line = (log: TimelineLine['log'], type: string, { at = 0, ...told }: Partial<TimelineLine> = {}): TimelineLine => ({
  log, type, id: log, version: at, data: {}, at, recordedAt: at, atVerified: true, source: 'console', by: 'somebody', ...told,
});
const handedOver = line('call', 'CallHandedOver', { at: 1, data: { from: '119', caseNumber: 'F-7' } });
const steps = [
  line('incident', 'IncidentOpened', { at: 2 }),
  line('incident', 'WaitingAlarmRaised', { at: 3 }),
  line('incident', 'AssignmentStarted', { at: 4 }),
  line('assignment', 'TimePointReported', { at: 5, data: { point: 'enRoute' } }),
  line('assignment', 'TimePointReported', { at: 6, data: { point: 'onScene' } }),
  line('incident', 'IncidentClosed', { at: 7 }),
];
const story = (timeline: readonly TimelineLine[], helpCame = true): Story => ({
  id: 'incident', version: 1, assignments: [], patients: [], timeline,
  incident: { status: 'closed', mode: 'drill', owner: 'somebody', openedAt: 0, answeredAt: 0, needs: [], runs: [], patients: [], helpCame, closedAt: 7, reason: 'completed' },
});
const due = noticesDue(story([handedOver, ...steps]), 'yanhu');
const [accepted, ...later] = due as readonly [DrillNotice, ...DrillNotice[]];

describe('what a service has to hear of a call that it handed over', () => {
  it('is each step from the promise to the end, under its own number of the case', () => {
    expect(due.map(({ status, at }) => [status, at])).toEqual([['accepted', 2], ['waiting', 3], ['dispatched', 4], ['on-scene', 6], ['closed', 7]]);
    expect(accepted).toEqual({ service: '119', noticeId: 'yanhu/incident/incident/2/call', centre: 'yanhu', caseNumber: 'F-7', callId: 'call', incidentId: 'incident', status: 'accepted', at: 2 });
  });

  it('ends without a unit where none came', () => expect(noticesDue(story([handedOver, ...steps], false), 'yanhu').at(-1)?.status).toBe('no-unit'));

  it('is nothing of a call that came straight to us', () => expect(noticesDue(story(steps), 'yanhu')).toEqual([]));
});

describe('the notices of a drill', () => {
  it('are as they must be in any order, and also where one came again', () => expect(noticeFailures(due, [...due, accepted].reverse())).toEqual([]));

  it('fail where a step was told to nobody', () => expect(noticeFailures(due, later)).toEqual(['Nobody made the notice "119 F-7 accepted call incident 2"']));

  it('fail where one says something else', () => {
    expect(noticeFailures(due, [{ ...accepted, status: 'closed' }, ...later])).toEqual(['A notice says "119 F-7 closed call incident 2", where "119 F-7 accepted call incident 2" was due']);
  });

  it('fail where one was told that nothing happened for', () => {
    expect(noticeFailures(due, [...due, { ...accepted, noticeId: 'yanhu/incident/incident/99/call' }])).toEqual(['A notice says "119 F-7 accepted call incident 2", where none was due']);
  });

  it('may say where a call stands whose hand-over was noted late', () => expect(noticeFailures(due, [...due, { ...accepted, noticeId: 'yanhu/call/call/9/call', status: 'dispatched' }])).toEqual([]));
});
