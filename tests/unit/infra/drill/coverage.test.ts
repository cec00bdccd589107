import { describe, expect, it } from 'vitest';
import { coverageOf, type Beside } from '#infra/drill/figures/coverage.ts';
import { furthestStep } from '#infra/drill/figures/furthest-step.ts';
import { callFacts } from '#infra/drill/figures/read-facts.ts';
import type { Story } from '#infra/drill/figures/words-of-story.ts';
import type { TimelineLine } from '#functions/get-incident/schema.ts';
import type { Alert } from '#shared/domain/alert/alert.ts';

type Told = Extract<Alert, { status: 'calling' }>['told'];
const nothing: Beside = { shifts: 0, paper: { written: 0, held: 0, settled: 0 }, facilityStatuses: 0, notices: [], terminalFixes: { kept: 0, late: 0 } };
const line = (log: TimelineLine['log'], type: string, told: { readonly at?: number; readonly data?: Record<string, unknown> } = {}): TimelineLine => ({
  log, type, id: 'id', version: 1, data: told.data ?? {}, at: told.at ?? 0, recordedAt: told.at ?? 0, atVerified: true, source: 'console', by: 'somebody',
});
const story = (...timeline: readonly TimelineLine[]): Story => ({
  id: 'incident', version: 1, assignments: [], patients: [], timeline,
  incident: { status: 'closed', mode: 'drill', owner: 'somebody', openedAt: 0, answeredAt: 0, needs: [], runs: [{ phase: 'active', assignmentId: 'run', unitId: 'unit' }], patients: [], helpCame: true, closedAt: 9, reason: 'completed' },
});
const run = (onSceneAt: number, isBackfilled?: true): Story['assignments'][number] => ({
  id: 'run', version: 1,
  assignment: {
    status: 'ended', unitId: 'unit', stationId: 'base', purpose: { kind: 'incident', incidentId: 'incident' }, mode: 'drill', choice: {}, orderedAt: 0,
    points: { onScene: { at: onSceneAt, atVerified: true, source: 'crew' } }, ending: { how: 'cancelled', reason: 'mistake' }, endedAt: 9, ...(isBackfilled && { isBackfilled }),
  } as never,
});
const alert = (...told: Told): Alert => ({ status: 'ended', unitId: 'unit', stationId: 'base', mode: 'drill', startedAt: 0, endedAt: 1, because: 'acknowledged', told });
const telling = (way: Told[number]['way'], outcome: Told[number]['outcome'] = 'sent'): Told[number] => ({ way, outcome, at: 0, to: { kind: 'unit', unitId: 'unit' } });
const counted = (stories: readonly Story[], beside: Partial<Beside> = {}) => Object.fromEntries(coverageOf(stories, [], { ...nothing, ...beside }).map(({ label, counts }) => [label, counts]));

describe('the last step of an alert', () => {
  it('is the furthest of its ways, whatever came after', () => expect(furthestStep(alert(telling('screen'), telling('duty-phone'), telling('screen')))).toEqual(['duty-phone']));

  it('says what became of a telling that did not go out', () => expect(furthestStep(alert(telling('screen'), telling('duty-phone', 'no-number')))).toEqual(['duty-phone (no-number)']));

  it('is told of one that reached nobody, and of no order that was never alerted', () => {
    expect(furthestStep(alert())).toEqual(['nobody was told']);
    expect(furthestStep({ status: 'absent' })).toEqual([]);
  });
});

describe('an order from paper', () => {
  it('is in no interval and no target: nobody measured its times', () => {
    expect(callFacts({ ...story(), assignments: [run(5), run(6, true)] }).runs.map(({ points }) => points.onScene)).toEqual([5]);
  });
});

describe('what a drill has covered', () => {
  it('has every label, also of what did not happen', () => {
    expect(counted([])).toEqual({ roster: {}, 'alerts by their last step': {}, 'village doctors': {}, 'location links': {}, 'handed over by': {}, messages: {}, 'major incident': {}, 'notices to 110, 119, 122': {}, 'orders from paper': {}, 'facility statuses': {}, 'vehicle feed': {} });
  });

  it('counts a village doctor as there before the ambulance by the first arrival of one', () => {
    const arrived = (at: number): Story => ({
      ...story(line('response', 'ResponderAlerted'), line('response', 'ResponderAccepted'), line('response', 'ResponderArrived', { at })),
      assignments: [run(500)],
    });
    expect(counted([arrived(499), arrived(500)])['village doctors']).toEqual({ asked: 2, accepted: 2, arrived: 2, 'there before the ambulance': 1 });
  });

  it('counts a link as answered by the consent alone: a handset tells its place unasked', () => {
    const links = counted([story(line('call', 'CallerLocationAsked'), line('call', 'CallerLocated', { data: { consent: {} } }), line('call', 'CallerLocated'))]);
    expect(links['location links']).toEqual({ asked: 1, 'answered with a place': 1 });
  });

  it('counts who handed calls over, and not those of the public', () => {
    const rang = (origin: string) => story(line('call', 'CallRang', { data: { origin } }));
    expect(counted([rang('120'), rang('110'), rang('119'), rang('110')])['handed over by']).toEqual({ 110: 2, 119: 1 });
  });

  it('counts the units of a major incident, and of no other', () => {
    const major = counted([story(line('major', 'MajorIncidentDeclared'), line('major', 'IncidentLinked'), line('major', 'MajorIncidentStoodDown')), story(line('incident', 'LinkedToMajorIncident'))]);
    expect(major['major incident']).toEqual({ declared: 1, 'incidents linked': 1, 'stood down': 1, 'units sent': 1 });
  });

  it('counts messages by who wrote and who read them, and runs that another crew took over', () => {
    const told = counted([story(line('assignment', 'MessageSent', { data: { from: 'room' } }), line('assignment', 'MessagesRead', { data: { by: 'crew' } }), line('assignment', 'RunTakenOver'))], { shifts: 31 });
    expect(told['messages']).toEqual({ 'from the room': 1, 'read by the crew': 1 });
    expect(told['roster']).toEqual({ 'shifts published': 31, 'runs taken over by the next crew': 1 });
  });
});
