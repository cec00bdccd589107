import { describe, it } from 'vitest';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { sealed } from '#tests/support/builders.ts';
import { transported } from '#tests/support/builders-incident.ts';
import { admitted, identified, merged, outcomeRecorded, registered } from '#tests/support/builders-patient.ts';
import { given } from '#tests/support/given.ts';

const patient = given(patientLifecycle, decidePatient);

const register = { type: 'RegisterPatient', mode: 'real', incidentId: 'incident-1' } as const;
const identify = { type: 'IdentifyPatient', identity: sealed() } as const;
const merge = { type: 'MergePatient', into: 'patient-2', intoStatus: 'identified' } as const;
const recordOutcome = { type: 'RecordOutcome', assignmentId: 'run-1', outcome: transported } as const;
const admit = { type: 'AdmitPatient', facilityId: 'county-hospital' } as const;

describe('a patient who was never registered', () => {
  it('is registered at an incident, as somebody unknown', () =>
    patient([]).when(register).then([registered()]).andIs({ status: 'unknown', incidentId: 'incident-1', outcomes: [] }));

  it('is registered at a facility', () =>
    patient([])
      .when({ type: 'RegisterPatient', mode: 'real', facilityId: 'township' })
      .then([{ type: 'PatientRegistered', data: { mode: 'real', facilityId: 'township' } }])
      .andIs({ status: 'unknown', facilityId: 'township' }));

  it.each([identify, merge, recordOutcome, admit])('refuses $type', (command) =>
    patient([]).when(command).thenRefused(/^Cannot act on the patient: it was never registered$/),
  );
});

describe('an unknown patient', () => {
  const unknown = [registered()];

  it('is not registered twice', () => patient(unknown).when(register).thenRefused(/^Cannot register the patient: it is unknown$/));
  it('is identified', () => patient(unknown).when(identify).then([identified()]).andIs({ status: 'identified', identity: sealed(), incidentId: 'incident-1' }));
  it('is found to be another, who may be unknown, too', () =>
    patient(unknown).when({ ...merge, intoStatus: 'unknown' }).then([merged()]).andIs({ status: 'merged', into: 'patient-2' }));
  it.each(['absent', 'merged'] as const)('is not merged into one who is %s', (intoStatus) =>
    patient(unknown).when({ ...merge, intoStatus }).thenRefused(new RegExp(`^Cannot merge the patient: "patient-2" is ${intoStatus}$`)),
  );
  it('is in the care of the facility it was taken to', () =>
    patient(unknown)
      .when(recordOutcome)
      .then([outcomeRecorded(transported)])
      .andIs({ status: 'unknown', facilityId: 'county-hospital', outcomes: [{ assignmentId: 'run-1', outcome: transported }] }));
  it('is in nobody’s care when treated on scene', () => patient([...unknown, outcomeRecorded({ kind: 'treatedOnScene' })]).lacks('facilityId'));
  it('is admitted', () => patient(unknown).when(admit).then([admitted()]).andIs({ facilityId: 'county-hospital' }));
});

describe('an identified patient', () => {
  const known = [registered(), outcomeRecorded(transported), identified()];

  it('keeps what was known before', () => patient(known).is({ status: 'identified', facilityId: 'county-hospital', outcomes: [{ assignmentId: 'run-1' }] }));
  it('is identified anew', () =>
    patient(known).when({ type: 'IdentifyPatient', identity: sealed('person-2') }).then([identified('person-2')]).andIs({ identity: sealed('person-2') }));
  it('is found to be another', () => patient(known).when(merge).then([merged()]).andIs({ status: 'merged', into: 'patient-2', outcomes: [{ assignmentId: 'run-1' }] }));
  it('no longer holds an identity of its own once merged', () => patient([...known, merged()]).lacks('identity'));
  it('has one outcome for each run', () =>
    patient(known)
      .when({ ...recordOutcome, assignmentId: 'run-2' })
      .then([outcomeRecorded(transported, 'run-2')])
      .andIs({ outcomes: [{ assignmentId: 'run-1' }, { assignmentId: 'run-2' }] }));
  it('moves on with each admission', () => patient([...known, admitted('sub-centre')]).is({ facilityId: 'sub-centre' }));
});

describe('a merged patient', () => {
  const gone = [registered(), merged()];

  it.each([identify, merge, recordOutcome, admit])('refuses $type and names the one who goes on', (command) =>
    patient(gone).when(command).thenRefused(/^Cannot act on the patient: it was merged into "patient-2"$/),
  );
  it('is not registered again', () => patient(gone).when(register).thenRefused(/^Cannot register the patient: it is merged$/));
});
