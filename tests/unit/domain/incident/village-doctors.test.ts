import { describe, expect, test } from 'vitest';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { liveResponders } from '#shared/domain/incident/incident-responder.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { IncidentEvent } from '#events/incident.ts';
import type { Hazard } from '#shared/schemas/hazard.ts';
import { minute } from '#tests/support/builders.ts';
import { assessed, closed, opened } from '#tests/support/builders-incident.ts';
import { given } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);
const marked = (...hazards: readonly Hazard[]): IncidentEvent => ({ type: 'SceneMarked', data: { hazards: [...hazards] } });
const asked: IncidentEvent = { type: 'ResponderAsked', data: { responseId: 'response-1', responderId: 'doctor-1' } };
const joined: IncidentEvent = { type: 'ResponderJoined', data: { responseId: 'response-1' } };
const left: IncidentEvent = { type: 'ResponderLeft', data: { responseId: 'response-1' } };
const ask = { type: 'AskResponder', responseId: 'response-1', responderId: 'doctor-1' } as const;

describe('a village doctor is asked', () => {
  test('to a scene of which nothing is known', () => incident([opened()]).when(ask).then([asked]).andIs({ responders: [{ responseId: 'response-1', responderId: 'doctor-1', phase: 'asked' }] }));
  test('and never to an unsafe one', () => incident([opened(), marked('violence')]).when(ask).thenRefused(/^Cannot alert village doctors: the scene is unsafe \(violence\)$/));
  test('nor where the complaint lets expect danger', () => {
    incident([opened(), assessed({ complaint: 'carbon-monoxide' })]).when(ask).thenRefused(/unsafe \(gas\)/);
    incident([opened(), assessed({ complaint: 'electric-shock' })]).when(ask).thenRefused(/unsafe \(electricity\)/);
  });
  test('unless somebody has said that it is safe', () => incident([opened(), assessed({ complaint: 'carbon-monoxide' }), marked()]).when(ask).then([asked]));
  test('and not to a closed incident', () => incident([opened(), closed()]).when(ask).thenRefused(/the incident is closed/));
});

describe('a village doctor’s part', () => {
  test('is told while it lasts', () => {
    incident([opened(), asked, joined]).is({ responders: [{ phase: 'coming' }] });
    incident([opened(), asked, joined, left]).is({ responders: [{ phase: 'over' }] });
    expect(liveResponders([{ responseId: 'a', responderId: 'a', phase: 'over' }, { responseId: 'b', responderId: 'b', phase: 'coming' }])).toHaveLength(1);
  });
  test('stops no clock of the ambulance: the incident waits as before', () => incident([opened(), asked, joined]).is({ status: 'waiting', waitingSince: minute(0), helpCame: false }));
  test('ends nothing: an incident without an ambulance’s run is not over', () => incident([opened(), asked, joined, left]).is({ status: 'waiting' }));
});

describe('a village doctor who would come', () => {
  const comes = { type: 'ResponderComes', responseId: 'response-1' } as const;
  test('does, where nothing has changed', () => incident([opened(), asked]).when(comes).then([joined]));
  test('does not, where the scene is unsafe meanwhile', () => incident([opened(), asked, marked('fire')]).when(comes).thenRefused(/^Cannot come: the scene is unsafe \(fire\)$/));
  test('does not, where the incident is closed meanwhile', () => incident([opened(), asked, closed()]).when(comes).thenRefused(/^Cannot come: the incident is closed$/));
});

describe('the scene', () => {
  test('is marked anew, and the same word twice is one', () => {
    incident([opened(), marked('fire', 'gas')]).when({ type: 'MarkScene', hazards: ['gas', 'fire'] }).then([]);
    incident([opened(), marked('fire')]).when({ type: 'MarkScene', hazards: [] }).then([marked()]).andIs({ hazards: [] });
  });
});
