import { describe, expect, it } from 'vitest';
import { decideIncident } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { minute, recorded } from '#tests/support/builders.ts';
import { aborted, alarmRaised, completed, opened, runEnded, sent, takenOver } from '#tests/support/builders-incident.ts';
import { given, stateAfter } from '#tests/support/given.ts';

const incident = given(incidentLifecycle, decideIncident);

describe('an incident whose only unit is lost', () => {
  it.each(['refused', 'diverted', 'brokeDown', 'cancelled'] as const)('waits again from then on when the run is %s', (how) =>
    incident([opened(), sent()])
      .when({ type: 'EndAssignment', assignmentId: 'run-1', ending: { how } })
      .then([runEnded({ how })])
      .andIs({ status: 'waiting', waitingSince: minute(2), alarmed: false, helpCame: false }),
  );

  it.each(['no-access', 'unsafe-scene', 'other'] as const)('waits again when the run is aborted: %s', (reason) =>
    incident([opened(), sent(), runEnded(completed(aborted(reason)))]).is({ status: 'waiting', waitingSince: minute(2), helpCame: false }),
  );

  it('keeps its owner', () => incident([opened(), takenOver('wang'), sent(), runEnded({ how: 'refused' })]).is({ status: 'waiting', owner: 'wang' }));

  it('may raise the alarm for the new wait', () =>
    incident([opened(), alarmRaised(minute(0)), sent(), runEnded({ how: 'brokeDown' })])
      .when({ type: 'RaiseWaitingAlarm', waitingSince: minute(3) })
      .then([alarmRaised(minute(3))]));

  it('waits since the centre knew of it, and not since the crew’s phone says so', () => {
    const active = stateAfter(incidentLifecycle, [opened(), sent()]);
    const late = recorded({ at: minute(1), recordedAt: minute(9), source: 'crew' });
    expect(incidentLifecycle.evolve(active, runEnded({ how: 'refused' }), late)).toMatchObject({ waitingSince: minute(9) });
  });
});

describe('an incident that loses one of two units', () => {
  const twoUnits = [opened(), sent('run-1', 'unit-1'), sent('run-2', 'unit-2')];

  it('stays active', () => incident([...twoUnits, runEnded({ how: 'refused' }, 'run-1', 'unit-1')]).is({ status: 'active' }));

  it('waits when the other is lost, too', () =>
    incident([...twoUnits, runEnded({ how: 'refused' }, 'run-1', 'unit-1'), runEnded({ how: 'brokeDown' }, 'run-2', 'unit-2')]).is({ status: 'waiting' }));
});
