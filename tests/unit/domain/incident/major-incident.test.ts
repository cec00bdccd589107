import { describe, expect, test } from 'vitest';
import { closeWhenOver, decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { minute } from '#tests/support/builders.ts';
import { closed, completed, opened, runEnded, sent } from '#tests/support/builders-incident.ts';
import { becameMajor, ceasedToBeMajor, partOfMajor } from '#tests/support/builders-major.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);
const served = [opened(), becameMajor, sent(), runEnded(completed())];

describe('a major incident stays open until it is stood down', () => {
  test('though every run is over', () => expect(closeWhenOver(stateAfter(incidentLifecycle, served))).toEqual([]));
  test('though somebody would close it', () => incident(served).when({ type: 'CloseIncident', reason: 'other' }).thenRefused(/must be stood down first/));
  test('and closes then', () => expect(closeWhenOver(stateAfter(incidentLifecycle, [...served, ceasedToBeMajor]))).toEqual([closed()]));
  test('and is marked as one until then', () => {
    incident([opened(), becameMajor]).is({ majorSince: minute(1) });
    incident([opened(), becameMajor, ceasedToBeMajor]).lacks('majorSince');
  });
  test('and is declared once, of an open incident', () => {
    incident([opened(), becameMajor]).when({ type: 'BecomeMajor', isFree: true }).then([]);
    incident([opened(), closed()]).when({ type: 'BecomeMajor', isFree: true }).thenRefused(/the incident is closed/);
  });
});

describe('an incident that belongs to a major one', () => {
  const join = { type: 'JoinMajorIncident', majorIncidentId: 'incident-1', isFree: true } as const;
  test('says so, and stays its own', () => incident([opened()]).when(join).then([partOfMajor()]).andIs({ partOf: 'incident-1', status: 'waiting' }));
  test('closes by its own runs', () => expect(closeWhenOver(stateAfter(incidentLifecycle, [opened(), partOfMajor(), sent(), runEnded(completed())]))).toEqual([closed()]));
  test('belongs to one alone while that lasts', () => {
    incident([opened(), partOfMajor('incident-9')]).when({ ...join, isFree: false }).thenRefused(/it belongs to "incident-9"/);
    incident([opened(), partOfMajor('incident-9')]).when(join).then([partOfMajor()]);
    incident([opened(), partOfMajor()]).when(join).then([]);
  });
  test('is no major incident itself', () => {
    incident([opened(), becameMajor]).when(join).thenRefused(/it is a major incident itself/);
    incident([opened(), partOfMajor('incident-9')]).when({ type: 'BecomeMajor', isFree: false }).thenRefused(/it belongs to "incident-9"/);
  });
  test('leaves it', () => {
    incident([opened(), partOfMajor()]).when({ type: 'LeaveMajorIncident', majorIncidentId: 'incident-1' }).then([{ type: 'UnlinkedFromMajorIncident', data: { majorIncidentId: 'incident-1' } }]);
    incident([opened()]).when({ type: 'LeaveMajorIncident', majorIncidentId: 'incident-1' }).then([]);
  });
});
