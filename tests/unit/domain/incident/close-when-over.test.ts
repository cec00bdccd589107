import { describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#events/incident.ts';
import { closeWhenOver, decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import {
  aborted,
  closed,
  completed,
  emptyRun,
  opened,
  patientFound,
  patientMerged,
  queued,
  reopened,
  runEnded,
  sent,
  tookAlong,
  transported,
} from '#tests/support/builders-incident.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);

const after = (history: readonly IncidentEvent[]) => closeWhenOver(stateAfter(incidentLifecycle, history));
const closes = [closed('completed')];
const staysOpen: readonly IncidentEvent[] = [];

describe('an incident closes by itself', () => {
  it('when a completed run tells the outcome of every patient', () =>
    expect(after([opened(), patientFound(), sent(), runEnded(completed(tookAlong('patient-1')))])).toEqual(closes));

  it('when the run was empty and no patient is known', () => expect(after([opened(), sent(), runEnded(completed(emptyRun))])).toEqual(closes));

  it('when the call was withdrawn on the way', () => expect(after([opened(), sent(), runEnded(completed(aborted('call-withdrawn')))])).toEqual(closes));

  it('when the second unit is called off after the first has helped', () =>
    expect(after([opened(), sent('run-1'), sent('run-2', 'unit-2'), runEnded(completed()), runEnded({ how: 'cancelled' }, 'run-2', 'unit-2')])).toEqual(closes));

  it('when the only patient without an outcome turns out to be one that has one', () =>
    expect(
      after([
        opened(),
        patientFound('patient-1'),
        patientFound('patient-2'),
        sent(),
        runEnded(completed(tookAlong('patient-1'))),
        patientMerged('patient-2', 'patient-1'),
      ]),
    ).toEqual(closes));

  it('when the patient with an outcome turns out to be the one without', () =>
    expect(
      after([
        opened(),
        patientFound('patient-1'),
        patientFound('patient-2'),
        sent(),
        runEnded(completed(tookAlong('patient-1'))),
        patientMerged('patient-1', 'patient-2'),
      ]),
    ).toEqual(closes));
});

describe('an incident stays open', () => {
  it('before anybody was sent', () => expect(after([opened()])).toEqual(staysOpen));
  it('while a unit is under way', () => expect(after([opened(), sent('run-1'), sent('run-2', 'unit-2'), runEnded(completed())])).toEqual(staysOpen));
  it('while a unit is queued', () => expect(after([opened(), sent('run-1'), queued('run-2', 'unit-2'), runEnded(completed())])).toEqual(staysOpen));
  it('while a patient has no outcome', () =>
    expect(
      after([opened(), patientFound('patient-1'), patientFound('patient-2'), sent(), runEnded(completed(tookAlong('patient-1')))]),
    ).toEqual(staysOpen));
  it('when the run was empty and a patient is known', () => expect(after([opened(), patientFound(), sent(), runEnded(completed(emptyRun))])).toEqual(staysOpen));

  it.each(['refused', 'diverted', 'brokeDown', 'cancelled'] as const)('when the only run was %s', (how) =>
    expect(after([opened(), sent(), runEnded({ how })])).toEqual(staysOpen),
  );
  it.each(['no-access', 'unsafe-scene', 'other'] as const)('when the run was aborted: %s', (reason) =>
    expect(after([opened(), sent(), runEnded(completed(aborted(reason)))])).toEqual(staysOpen),
  );
});

describe('a reopened incident', () => {
  const again = [opened(), patientFound(), sent(), runEnded(completed(tookAlong('patient-1'))), closed(), reopened()];

  it('does not close itself, although everything in it has an outcome', () => expect(after(again)).toEqual(staysOpen));
  it('does not close itself when its new unit is lost', () =>
    expect(after([...again, sent('run-2'), runEnded({ how: 'refused' }, 'run-2')])).toEqual(staysOpen));
  it('closes with a new completed run', () => expect(after([...again, sent('run-2'), runEnded(completed(emptyRun), 'run-2')])).toEqual(closes));
  it('is closed by a dispatcher who says why', () =>
    incident(again).when({ type: 'CloseIncident', reason: 'caller-withdrew' }).then([closed('caller-withdrew')]));
});

describe('two patients of an incident that are one', () => {
  const two = [opened(), patientFound('patient-1'), patientFound('patient-2')];
  const merge = { type: 'MergePatient', patientId: 'patient-1', into: 'patient-2', isElsewhere: false } as const;

  it('count once', () => incident(two).when(merge).then([patientMerged('patient-1', 'patient-2')]).andIs({ patients: [{ patientId: 'patient-2' }] }));

  it('bring the other one in when it was unknown here', () =>
    incident([opened(), patientFound('patient-1')])
      .when(merge)
      .then([patientFound('patient-2'), patientMerged('patient-1', 'patient-2')])
      .andIs({ patients: [{ patientId: 'patient-2' }] }));

  it('are counted where the other one is, when that is another incident: this one may be closed as a duplicate', () => {
    incident([opened(), patientFound('patient-1')])
      .when({ ...merge, isElsewhere: true })
      .then([patientMerged('patient-1', 'patient-2')])
      .andIs({ patients: [] });
    incident([opened(), patientFound('patient-1'), patientMerged('patient-1', 'patient-2')]).when({ type: 'CloseIncident', reason: 'duplicate' }).then([closed('duplicate')]);
  });

  it('keep the outcome that either has', () =>
    incident([...two, sent(), runEnded(completed(tookAlong('patient-1')))])
      .when(merge)
      .then([patientMerged('patient-1', 'patient-2')])
      .andIs({ patients: [{ patientId: 'patient-2', outcome: transported }] }));

  it('change nothing for an incident that knows neither', () => incident([opened()]).when(merge).then([]));
});
