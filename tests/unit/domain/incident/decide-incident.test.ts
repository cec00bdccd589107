import { describe, it } from 'vitest';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { minute, sealed } from '#tests/support/builders.ts';
import {
  alarmRaised,
  closed,
  completed,
  emptyRun,
  located,
  opened,
  patientFound,
  queued,
  reopened,
  runEnded,
  sent,
  takenOver,
  tookAlong,
  triaged,
} from '#tests/support/builders-incident.ts';
import { given } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);

const locate = { type: 'LocateIncident', place: { townshipId: 'xiezhou' } } as const;
const triage = { type: 'TriageIncident', priority: 'II', needs: ['ventilator'] } as const;
const takeOver = { type: 'TakeOverIncident', owner: 'wang' } as const;
const send = { type: 'StartAssignment', assignmentId: 'run-1', unitId: 'unit-1' } as const;
const queue = { type: 'QueueAssignment', assignmentId: 'run-1', unitId: 'unit-1' } as const;
const endRun = { type: 'EndAssignment', assignmentId: 'run-1', ending: completed() } as const;
const addPatient = { type: 'AddPatient', patientId: 'patient-1' } as const;
const close = { type: 'CloseIncident', reason: 'no-ambulance-needed' } as const;
const reopen = { type: 'ReopenIncident', reason: 'called-again' } as const;

describe('an incident that was never opened', () => {
  it('is opened by the call, waits, and belongs to the one who opened it', () =>
    incident([])
      .when({ type: 'OpenIncident', mode: 'real', answeredAt: minute(0), caller: sealed() })
      .then([opened({ caller: sealed() })])
      .andIs({ status: 'waiting', owner: 'li', openedAt: minute(0), answeredAt: minute(0), waitingSince: minute(0), alarmed: false, needs: [] }));

  it('is opened although nobody knows who called', () =>
    incident([]).when({ type: 'OpenIncident', mode: 'drill', answeredAt: minute(0) }).then([opened({ mode: 'drill' })]));

  it.each([locate, triage, takeOver, send, queue, endRun, addPatient, close, reopen])('refuses $type', (command) =>
    incident([]).when(command).thenRefused(/^Cannot act on the incident: it was never opened$/),
  );
});

describe('a waiting incident', () => {
  it('is not opened twice', () =>
    incident([opened()]).when({ type: 'OpenIncident', mode: 'real', answeredAt: minute(0) }).thenRefused(/^Cannot open the incident: it is waiting$/));

  it('is located, and each later place revises the one before', () =>
    incident([opened(), located({ townshipId: 'longju' })])
      .when(locate)
      .then([located({ townshipId: 'xiezhou' })])
      .andIs({ status: 'waiting', place: { townshipId: 'xiezhou' }, waitingSince: minute(0) }));

  it('is triaged', () =>
    incident([opened()]).when(triage).then([triaged({ priority: 'II', needs: ['ventilator'] })]).andIs({ priority: 'II', needs: ['ventilator'] }));

  it('goes back to an unknown priority when a later triage cannot tell', () => {
    incident([opened(), triaged({ priority: 'IV' })]).when({ type: 'TriageIncident', needs: [] }).then([triaged()]);
    incident([opened(), triaged({ priority: 'IV' }), triaged()]).lacks('priority');
  });

  it('is taken over by another dispatcher', () => incident([opened()]).when(takeOver).then([takenOver()]).andIs({ owner: 'wang' }));

  it('is not taken over by its owner', () => incident([opened(), takenOver('wang')]).when(takeOver).then([]));

  it('becomes active with the first unit sent', () =>
    incident([opened()])
      .when(send)
      .then([sent()])
      .andIs({ status: 'active', runs: [{ phase: 'active', assignmentId: 'run-1', unitId: 'unit-1' }] }));

  it('may be sent a unit before anybody knows where, or how urgent it is', () => incident([opened()]).when(send).then([sent()]));

  it('still waits while the unit that comes next is busy elsewhere', () =>
    incident([opened()])
      .when(queue)
      .then([queued()])
      .andIs({ status: 'waiting', waitingSince: minute(0), runs: [{ phase: 'queued', assignmentId: 'run-1' }] }));

  it('becomes active when the queued unit sets off', () =>
    incident([opened(), queued()]).when(send).then([sent()]).andIs({ status: 'active', runs: [{ phase: 'active' }] }));

  it('raises the alarm once', () => {
    const raise = { type: 'RaiseWaitingAlarm', waitingSince: minute(0) } as const;
    incident([opened()]).when(raise).then([alarmRaised(minute(0))]).andIs({ alarmed: true });
    incident([opened(), alarmRaised(minute(0))]).when(raise).then([]);
  });

  it('keeps its alarm while units are only queued', () => incident([opened(), alarmRaised(minute(0)), queued()]).is({ status: 'waiting', alarmed: true }));

  it('does not heed the alarm of an earlier wait', () =>
    incident([opened(), sent(), runEnded({ how: 'refused' })]).when({ type: 'RaiseWaitingAlarm', waitingSince: minute(0) }).then([]));

  it('closes for a reason when nobody is needed', () =>
    incident([opened()]).when(close).then([closed('no-ambulance-needed')]).andIs({ status: 'closed', reason: 'no-ambulance-needed', closedAt: minute(1) }));

  it('is not closed while a unit is queued for it', () => incident([opened(), queued()]).when(close).thenRefused(/^Cannot close the incident: 1 unit\(s\) are on it$/));

  it('is not closed while a patient has no outcome', () =>
    incident([opened(), patientFound()]).when(close).thenRefused(/^Cannot close the incident: 1 patient\(s\) have no outcome$/));

  it('is not reopened', () => incident([opened()]).when(reopen).thenRefused(/^Cannot reopen the incident: it is waiting$/));
});

describe('an active incident', () => {
  const active = [opened(), sent()];

  it('is located and triaged anew', () => {
    incident(active).when(locate).then([located()]);
    incident(active).when(triage).then([triaged({ priority: 'II', needs: ['ventilator'] })]);
  });

  it('is sent a second unit', () =>
    incident(active)
      .when({ type: 'StartAssignment', assignmentId: 'run-2', unitId: 'unit-2' })
      .then([sent('run-2', 'unit-2')])
      .andIs({ status: 'active', runs: [{ unitId: 'unit-1' }, { unitId: 'unit-2' }] }));

  it('has no waiting alarm', () => incident(active).when({ type: 'RaiseWaitingAlarm', waitingSince: minute(0) }).then([]));

  it('lists each patient found', () =>
    incident([...active, patientFound('patient-0')])
      .when(addPatient)
      .then([patientFound()])
      .andIs({ patients: [{ patientId: 'patient-0' }, { patientId: 'patient-1' }] }));

  it('is not closed', () => incident(active).when(close).thenRefused(/^Cannot close the incident: 1 unit\(s\) are on it$/));

  it('does not end a run that is not its own', () =>
    incident(active)
      .when({ type: 'EndAssignment', assignmentId: 'run-9', ending: { how: 'refused' } })
      .thenRefused(/^Cannot end the assignment: it is not of this incident$/));

  it('does not end a run twice', () =>
    incident([...active, runEnded({ how: 'refused' })]).when(endRun).thenRefused(/^Cannot end the assignment: it is over$/));
});

describe('a closed incident', () => {
  const over = [opened(), patientFound(), sent(), runEnded(completed(tookAlong('patient-1'))), closed()];

  it('refuses to have a unit sent', () => incident(over).when(send).thenRefused(/^Cannot send a unit: the incident is closed$/));
  it('refuses to have a unit queued', () => incident(over).when(queue).thenRefused(/^Cannot queue a unit: the incident is closed$/));
  it('refuses a further patient', () => incident(over).when(addPatient).thenRefused(/^Cannot add a patient: the incident is closed$/));
  it('is not taken over', () => incident(over).when(takeOver).thenRefused(/^Cannot take over the incident: the incident is closed$/));
  it('is not closed twice', () => incident(over).when(close).thenRefused(/^Cannot close the incident: it is closed$/));
  it('has no waiting alarm', () => incident(over).when({ type: 'RaiseWaitingAlarm', waitingSince: minute(0) }).then([]));
  it('may still be corrected as to its place and urgency', () => {
    incident(over).when(locate).then([located()]).andIs({ status: 'closed', place: { townshipId: 'xiezhou' } });
    incident(over).when(triage).then([triaged({ priority: 'II', needs: ['ventilator'] })]).andIs({ status: 'closed', priority: 'II' });
  });

  it('waits anew when it is reopened, and keeps what is known', () =>
    incident(over)
      .when(reopen)
      .then([reopened()])
      .andIs({ status: 'waiting', waitingSince: minute(5), alarmed: false, owner: 'li', patients: [{ patientId: 'patient-1' }], runs: [{ phase: 'ended' }] }));

  it('does not wait when it is reopened while a run goes on that was entered from paper since', () =>
    incident([opened(), closed(), { type: 'RunBackfilled', data: { assignmentId: 'paper-1', unitId: 'unit-1' } }])
      .when(reopen)
      .then([reopened()])
      .andIs({ status: 'active', runs: [{ phase: 'active', unitId: 'unit-1' }] }));

  it('forgets why it was closed once it is reopened', () => incident([opened(), closed('duplicate'), reopened()]).lacks('reason'));
});

describe('an incident whose only run was empty', () => {
  it('has had help', () => incident([opened(), sent(), runEnded(completed(emptyRun))]).is({ helpCame: true }));
});
