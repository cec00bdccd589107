import { describe, it } from 'vitest';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { closed, opened, patientFound } from '#tests/support/builders-incident.ts';
import { given } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);
const gone = { kind: 'gone' } as const;
const accountedFor = { type: 'PatientAccountedFor', data: { patientId: 'patient-1', outcome: gone } } as const;
const account = { type: 'AccountForPatient', patientId: 'patient-1', outcome: gone } as const;

describe('a patient whom no run tells of', () => {
  it('is accounted for by the room', () =>
    incident([opened(), patientFound()])
      .when(account)
      .then([accountedFor])
      .andIs({ status: 'waiting', patients: [{ patientId: 'patient-1', outcome: gone }] }));

  it('no longer keeps the incident from being closed', () =>
    incident([opened(), patientFound(), accountedFor])
      .when({ type: 'CloseIncident', reason: 'no-ambulance-needed' })
      .then([{ type: 'IncidentClosed', data: { reason: 'no-ambulance-needed' } }]));

  it('has one outcome only', () => incident([opened(), patientFound(), accountedFor]).when(account).thenRefused(/has the outcome "gone"/));

  it('must be of the incident', () => incident([opened()]).when(account).thenRefused(/not of this incident/));

  it('is not touched once the incident is closed', () => incident([opened(), patientFound(), accountedFor, closed()]).when(account).thenRefused(/closed/));
});
