import { describe, expect, test } from 'vitest';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { majorView, type MajorParts } from '#shared/domain/major/major-view.ts';
import { majorLifecycle, type KnownMajor } from '#shared/domain/major/major.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { IncidentEvent } from '#events/incident.ts';
import type { MajorEvent } from '#events/major.ts';
import type { PatientEvent } from '#events/patient.ts';
import { boundFor, notified, told } from '#tests/support/builders-assignment.ts';
import { opened, patientFound, patientMerged, sent } from '#tests/support/builders-incident.ts';
import { counted, declared, linked, tagged } from '#tests/support/builders-major.ts';
import { admitted, merged, registered } from '#tests/support/builders-patient.ts';
import { accepted, offered, requested } from '#tests/support/builders-transfer.ts';
import { stateAfter } from '#tests/support/given.ts';

const majorOf = (...events: MajorEvent[]): KnownMajor => stateAfter(majorLifecycle, events) as KnownMajor;
const incident = (id: string, ...events: IncidentEvent[]): { id: string; incident: Incident } => ({ id, incident: stateAfter(incidentLifecycle, events) });
const patient = (id: string, ...events: PatientEvent[]) => ({ id, patient: stateAfter(patientLifecycle, events) });
const view = (parts: Partial<MajorParts>) => majorView({ major: majorOf(declared()), incidents: [], runs: [], patients: [], ...parts });

describe('a major incident in one view', () => {
  test('counts patients of all its incidents by tag, those without a record, and those without a tag', () => {
    const { byTag, untagged } = view({
      major: majorOf(declared(), linked(), tagged('p1', 'red'), tagged('p2', 'red'), counted({ red: 1, green: 7 })),
      incidents: [incident('incident-1', opened(), patientFound('p1')), incident('incident-2', opened(), patientFound('p2'), patientFound('p3'))],
    });
    expect({ byTag, untagged }).toEqual({ byTag: { red: 3, yellow: 0, green: 7, black: 0 }, untagged: 1 });
  });

  test('counts two who are one once, with the later tag', () => {
    const { patients, byTag } = view({
      major: majorOf(declared(), tagged('p1', 'green'), tagged('p2', 'red')),
      incidents: [incident('incident-1', opened(), patientFound('p1'), patientFound('p2'), patientMerged('p2', 'p1'))],
      patients: [patient('p1', registered()), patient('p2', registered(), merged('p1'))],
    });
    expect(patients).toMatchObject([{ patientId: 'p1', tag: 'red' }]);
    expect(byTag.red + byTag.green).toBe(1);
  });

  test('shows each unit under the incident that it is sent to, how far it has come and where it is bound', () => {
    const { runs, facilities } = view({
      incidents: [incident('incident-1', opened(), sent('run-1', 'unit-1')), incident('incident-2', opened(), sent('run-2', 'unit-2'))],
      runs: [
        { id: 'run-1', run: stateAfter(assignmentLifecycle, [notified, told('onScene')]) },
        { id: 'run-2', run: stateAfter(assignmentLifecycle, [{ ...notified, data: { ...notified.data, unitId: 'unit-2' } } as typeof notified, told('patientLoaded'), boundFor('county-hospital')]) },
      ],
    });
    expect(runs).toMatchObject([
      { unitId: 'unit-1', incidentId: 'incident-1', status: 'active', point: 'onScene' },
      { unitId: 'unit-2', incidentId: 'incident-2', point: 'patientLoaded', destinationFacilityId: 'county-hospital' },
    ]);
    expect(facilities).toEqual([{ facilityId: 'county-hospital', byTag: { red: 0, yellow: 0, green: 0, black: 0 }, untagged: 0, boundUnitIds: ['unit-2'] }]);
  });

  test('shows who lies where, and who is moved on', () => {
    const moving = stateAfter(transferLifecycle, [requested({ patientId: 'p1' }), offered(), accepted('sub-centre')]);
    const { patients, facilities } = view({
      major: majorOf(declared(), tagged('p1', 'red')),
      incidents: [incident('incident-1', opened(), patientFound('p1'))],
      patients: [{ ...patient('p1', registered(), admitted('county-hospital')), transfer: { id: 'transfer-1', state: moving } }],
    });
    expect(patients).toMatchObject([{ facilityId: 'county-hospital', transfer: { transferId: 'transfer-1', status: 'accepted', toFacilityId: 'sub-centre' } }]);
    expect(facilities).toMatchObject([{ facilityId: 'county-hospital', byTag: { red: 1 } }]);
  });

  test('says which level the casualties come to', () => {
    expect(view({ major: majorOf(declared(), counted({ red: 2, yellow: 8 })) }).levelByCasualties).toBe('ordinary');
    expect(view({}).levelByCasualties).toBeUndefined();
  });
});
