import { describe, expect, it } from 'vitest';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { maySee } from '#shared/domain/board/may-see.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { AssignmentEvent } from '#events/assignment.ts';
import type { IncidentEvent } from '#events/incident.ts';
import type { TransferEvent } from '#events/transfer.ts';
import type { UnitEvent } from '#events/unit.ts';
import type { Caller, Role } from '#shared/schemas/caller.ts';
import { minute } from '#tests/support/builders.ts';
import { boundFor, notified } from '#tests/support/builders-assignment.ts';
import { opened, queued, runEnded, sent } from '#tests/support/builders-incident.ts';
import { declared } from '#tests/support/builders-major.ts';
import { doctorAlerted } from '#tests/support/builders-responder.ts';
import { accepted, acceptedOutside, ambulanceOrdered, declined, offered, requested, unplaced } from '#tests/support/builders-transfer.ts';
import { offDuty, onDuty } from '#tests/support/builders-unit.ts';
import { stateAfter } from '#tests/support/given.ts';

const entry = { version: 1, live: true };
const incident = (...events: IncidentEvent[]): BoardEntry => ({ ...entry, kind: 'incident', id: 'incident-1', state: stateAfter(incidentLifecycle, events) });
const run = (...events: AssignmentEvent[]): BoardEntry => ({ ...entry, kind: 'assignment', id: 'run-1', state: stateAfter(assignmentLifecycle, events) });
const unit = (id: string, ...events: UnitEvent[]): BoardEntry => ({ ...entry, kind: 'unit', id, state: stateAfter(unitLifecycle, events) });
const transfer = (...events: TransferEvent[]): BoardEntry => ({ ...entry, kind: 'transfer', id: 'transfer-1', state: stateAfter(transferLifecycle, events) });
const position = (unitId: string): BoardEntry => ({
  ...entry,
  kind: 'position',
  id: unitId,
  state: { unitId, position: [110.99, 35.02], at: minute(0), source: 'vehicle' },
});

/** The same, told with the station from which the unit went. */
const fromXiezhou = <Event extends { readonly data: object }>(event: Event): Event => ({ ...event, data: { ...event.data, stationId: 'xiezhou-station' } });

/** What the facilities take, which concerns whoever chooses a destination. */
const facilities: BoardEntry = { ...entry, kind: 'facilities', id: 'status', state: { told: [] } };

const someone = (role: Role, bound: Partial<Caller> = {}): Caller => ({ userId: 'user-1', role, centre: 'yanhu', ...bound });
const oneOfEach = [incident(opened()), run(notified), unit('unit-1', onDuty()), transfer(requested(), offered()), position('unit-1')];

const duty = (id: string): BoardEntry => ({ ...entry, kind: 'responder', id, state: { status: 'onDuty', since: minute(0) } });
const response = (responderId: string): BoardEntry => ({ ...entry, kind: 'response', id: 'response-1', state: stateAfter(responseLifecycle, [doctorAlerted({ responderId })]) });
const major: BoardEntry = { ...entry, kind: 'major', id: 'incident-1', state: stateAfter(majorLifecycle, [declared()]) };
const ofDoctors = [duty('doctor-1'), response('doctor-1'), major];
const asked: IncidentEvent = { type: 'ResponderAsked', data: { responseId: 'response-1', responderId: 'doctor-1' } };
const joined: IncidentEvent = { type: 'ResponderJoined', data: { responseId: 'response-1' } };
const left: IncidentEvent = { type: 'ResponderLeft', data: { responseId: 'response-1' } };

describe.each(['dispatcher', 'supervisor', 'manager', 'administrator'] as const)('a %s', (role) => {
  it.each([...oneOfEach, ...ofDoctors])('sees every $kind', (any) => expect(maySee(someone(role), any)).toBe(true));
});

describe('a village responder', () => {
  const sees = (any: BoardEntry) => maySee(someone('responder', { responderId: 'doctor-1' }), any);

  it.each([...oneOfEach, ...ofDoctors])('bound to nothing sees no $kind', (any) => expect(maySee(someone('responder'), any)).toBe(false));
  it.each(oneOfEach)('sees no $kind of others', (any) => expect(sees(any)).toBe(false));
  it('sees the own duty and the own alerts', () => expect([duty('doctor-1'), response('doctor-1')].every(sees)).toBe(true));
  it('sees nobody else’s, and no major incident', () => expect([duty('doctor-2'), response('doctor-2'), major].some(sees)).toBe(false));
  it('sees an incident from accepting until the own part is over', () =>
    expect([incident(opened(), asked), incident(opened(), asked, joined), incident(opened(), asked, joined, left)].map(sees)).toEqual([false, true, false]));
});

describe.each(['crew', 'station', 'facility'] as const)('a %s bound to nothing', (role) => {
  it.each([...oneOfEach, ...ofDoctors])('sees no $kind', (any) => expect(maySee(someone(role), any)).toBe(false));
});

describe('a crew', () => {
  const sees = (any: BoardEntry) => maySee(someone('crew', { unitId: 'unit-1' }), any);

  it('sees its own unit and where it is', () => expect([unit('unit-1', onDuty()), position('unit-1')].every(sees)).toBe(true));
  it('sees no other unit', () => expect([unit('unit-2', onDuty()), position('unit-2')].some(sees)).toBe(false));
  it('sees its own run', () => expect(sees(run(notified))).toBe(true));
  it('sees no other run', () => expect(maySee(someone('crew', { unitId: 'unit-2' }), run(notified))).toBe(false));
  it('sees the incident that it is sent to, or that comes next', () => expect([incident(opened(), sent()), incident(opened(), queued())].every(sees)).toBe(true));
  it('sees it no longer once its run is over', () => expect(sees(incident(opened(), sent(), runEnded({ how: 'refused' })))).toBe(false));
  it('sees no incident of others', () => expect([incident(opened()), incident(opened(), sent('run-2', 'unit-2'))].some(sees)).toBe(false));
  it('sees the transfer that it makes', () => expect(sees(transfer(requested(), offered(), accepted(), ambulanceOrdered()))).toBe(true));
  it('sees no transfer before that', () => expect(sees(transfer(requested(), offered(), accepted()))).toBe(false));
});

describe('a station', () => {
  const sees = (any: BoardEntry) => maySee(someone('station', { stationId: 'xiezhou-station' }), any);

  it('sees its units on duty and their runs', () => expect([unit('unit-1', onDuty()), run(notified)].every(sees)).toBe(true));
  it('sees no unit of another station', () => expect(sees(unit('unit-2', onDuty('longju-station')))).toBe(false));
  it('sees that a unit went off duty there, so that it is told at once', () => expect(sees(unit('unit-1', onDuty(), offDuty))).toBe(true));
  it('sees no unit that went off duty elsewhere, or was never on duty', () => expect([unit('unit-2', onDuty('longju-station'), offDuty), unit('unit-3')].some(sees)).toBe(false));
  it('sees the incident that a unit is sent to from there, or that comes next', () => expect([incident(opened(), fromXiezhou(sent())), incident(opened(), fromXiezhou(queued()))].every(sees)).toBe(true));
  it('sees it no longer once the run is over', () => expect(sees(incident(opened(), fromXiezhou(sent()), runEnded({ how: 'refused' })))).toBe(false));
  it('sees the transfer that its unit makes', () => expect(sees(transfer(requested(), offered(), accepted(), fromXiezhou(ambulanceOrdered())))).toBe(true));
  it('sees no incident or transfer of other stations, and no position', () =>
    expect([incident(opened()), incident(opened(), sent()), transfer(requested(), offered(), accepted(), ambulanceOrdered()), position('unit-1')].some(sees)).toBe(false));
});

describe('a facility', () => {
  const at = (facilityId: string) => (any: BoardEntry) => maySee(someone('facility', { facilityId }), any);

  it('sees the run that is bound for it', () => expect(at('county-hospital')(run(notified, boundFor('county-hospital')))).toBe(true));
  it('sees no run bound elsewhere, or nowhere yet', () =>
    expect([run(notified, boundFor('sub-centre')), run(notified)].some(at('county-hospital'))).toBe(false));
  it('sees the transfer that it is asked to take', () => expect(at('sub-centre')(transfer(requested(), offered()))).toBe(true));
  it('sees the transfer that it takes', () => expect(at('sub-centre')(transfer(requested(), offered(), accepted(), ambulanceOrdered()))).toBe(true));
  it('sees no transfer before it is asked, though it may be asked', () => expect(at('county-hospital')(transfer(requested(), offered()))).toBe(false));
  it('sees no transfer that it declined', () => expect(at('sub-centre')(transfer(requested(), offered(), declined(), offered('other-sub-centre')))).toBe(false));
  it.each([
    ['offered', [requested(), offered()]],
    ['unplaced', [requested(), unplaced]],
    ['placed outside the network', [requested(), acceptedOutside()]],
  ] as const)('sees the transfer that leaves it, also while it is %s', (_where, events) => expect(at('township')(transfer(...events))).toBe(true));
  it('sees no incident, unit or position', () => expect([incident(opened()), unit('unit-1', onDuty()), position('unit-1')].some(at('county-hospital'))).toBe(false));
});

it.each(['dispatcher', 'crew', 'station', 'facility', 'responder', 'manager'] as const)('a %s sees what the facilities take', (role) => expect(maySee(someone(role), facilities)).toBe(true));
