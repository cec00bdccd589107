import { describe, expect, test } from 'vitest';
import type { IncidentEvent } from '#events/incident.ts';
import type { UnitEvent } from '#events/unit.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { backfillConflicts, type Known } from '#shared/domain/backfill/backfill-conflicts.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { BackfilledOrder } from '#shared/schemas/backfill.ts';
import { minute } from '#tests/support/builders.ts';
import { finishedOnPaper, orderOnPaper } from '#tests/support/builders-backfill.ts';
import { notified, runCompleted, told } from '#tests/support/builders-assignment.ts';
import { closed, opened, patientFound, tookAlong } from '#tests/support/builders-incident.ts';
import { assigned, onDuty, outOfService } from '#tests/support/builders-unit.ts';
import { stateAfter } from '#tests/support/given.ts';

const incidentAfter = (...events: IncidentEvent[]): KnownIncident => stateAfter(incidentLifecycle, events) as KnownIncident;
const unitAfter = (...events: UnitEvent[]) => stateAfter(unitLifecycle, events);
const known = (more: Partial<Known> = {}): Known => ({ now: minute(60), incident: incidentAfter(opened()), unit: unitAfter(onDuty()), busy: [], run: { status: 'absent' }, ...more });
const kinds = (order: BackfilledOrder, more: Partial<Known> = {}): readonly string[] => backfillConflicts(order, known(more)).map(({ kind }) => kind);

describe('an order from paper contradicts nothing', () => {
  test('where the unit was free and the incident open', () => expect(kinds(finishedOnPaper())).toEqual([]));
  test('where it goes on and the unit is free now', () => expect(kinds(orderOnPaper())).toEqual([]));
  test('where the unit’s other run ended as this one began', () => expect(kinds(finishedOnPaper(), { busy: [{ assignmentId: 'run-9', from: minute(0), to: minute(10) }, { assignmentId: 'run-8', from: minute(20) }] })).toEqual([]));
  test('where the unit is off duty now and the run is over', () => expect(kinds(finishedOnPaper(), { unit: unitAfter() })).toEqual([]));
  test('where the incident was closed after the run', () => expect(kinds(finishedOnPaper(), { incident: { ...incidentAfter(opened(), closed()), closedAt: minute(20) } as KnownIncident })).toEqual([]));
});

describe('an order from paper contradicts', () => {
  test.each<[string, BackfilledOrder, Partial<Known>, readonly string[]]>([
    ['another run of the unit at these times', finishedOnPaper(), { busy: [{ assignmentId: 'run-9', from: minute(19), to: minute(30) }] }, ['unit-on-another-run']],
    ['a run that the unit has now', orderOnPaper(), { unit: unitAfter(onDuty(), assigned('run-9')), busy: [{ assignmentId: 'run-9', from: minute(15) }] }, ['unit-on-another-run']],
    ['the unit’s being out of service, where it goes on', orderOnPaper(), { unit: unitAfter(onDuty(), outOfService()) }, ['unit-not-free']],
    ['an incident that was closed before its end', finishedOnPaper(), { incident: incidentAfter(opened(), closed()) }, ['incident-closed']],
    ['an incident that was closed, where it goes on', orderOnPaper(), { incident: incidentAfter(opened(), closed()) }, ['incident-closed']],
    ['an incident that nobody had heard of', orderOnPaper(), { incident: incidentAfter(opened({ answeredAt: minute(11) })) }, ['before-incident']],
    ['the order of its own points', orderOnPaper({ points: [{ point: 'onScene', at: minute(11) }, { point: 'enRoute', at: minute(12) }] }), {}, ['times-contradict']],
    ['its own order, reported before it was given', orderOnPaper({ points: [{ point: 'enRoute', at: minute(9) }] }), {}, ['times-contradict']],
    ['its end before its points', finishedOnPaper({ points: [{ point: 'onScene', at: minute(21) }] }), {}, ['times-contradict']],
    ['being called off with a patient on board', finishedOnPaper({ points: [{ point: 'patientLoaded', at: minute(15) }], ending: { how: 'cancelled', at: minute(20), reason: 'mistake' } }), {}, ['times-contradict']],
    ['the clock', orderOnPaper({ points: [{ point: 'enRoute', at: minute(62) }] }), {}, ['in-the-future']],
    ['the patients of the incident', finishedOnPaper({ ending: { how: 'completed', at: minute(20), outcome: tookAlong('stranger') } }), {}, ['patient-otherwise']],
  ])('%s', (_what, order, more, conflicts) => expect(kinds(order, more)).toEqual(conflicts));

  test('what became of a patient by another’s word', () => {
    const incident = incidentAfter(opened(), patientFound(), { type: 'PatientAccountedFor', data: { patientId: 'patient-1', outcome: { kind: 'gone' } } });
    const ending = { how: 'completed', at: minute(20), outcome: tookAlong('patient-1') } as const;
    expect(kinds(finishedOnPaper({ ending }), { incident })).toEqual(['patient-otherwise']);
    expect(kinds(finishedOnPaper({ ending }), { incident: incidentAfter(opened(), patientFound()) })).toEqual([]);
  });
});

describe('an order that was entered before', () => {
  const entered = { ...notified, type: 'OrderBackfilled' as const, data: (notified as Extract<typeof notified, { type: 'CrewNotified' }>).data };
  const run = stateAfter(assignmentLifecycle, [entered, told('enRoute')]);
  const again = orderOnPaper({ orderedAt: minute(0), points: [{ point: 'enRoute', at: minute(1) }] });
  const busy = [{ assignmentId: 'order-1', from: minute(0) }];

  test('contradicts nothing when it is told again', () => expect(kinds(again, { run, busy, unit: unitAfter(onDuty(), assigned('order-1')) })).toEqual([]));
  test('contradicts itself with another time of a point', () => expect(kinds({ ...again, points: [{ point: 'enRoute', at: minute(2) }] }, { run, busy })).toEqual(['told-otherwise']));
  test('contradicts what is known of the run meanwhile', () => expect(kinds({ ...again, points: [{ point: 'onScene', at: minute(0.5) }] }, { run, busy })).toEqual(['times-contradict']));
  test('contradicts an end that was told otherwise', () => {
    const ended = stateAfter(assignmentLifecycle, [entered, told('enRoute'), told('available'), runCompleted()]);
    expect(kinds({ ...again, ending: { how: 'completed', at: minute(9), outcome: { kind: 'empty' } } }, { run: ended })).toEqual(expect.arrayContaining(['ended-otherwise']));
    expect(kinds({ ...again, ending: { how: 'completed', at: minute(3), outcome: { kind: 'empty' } } }, { run: ended })).toEqual([]);
  });
});
