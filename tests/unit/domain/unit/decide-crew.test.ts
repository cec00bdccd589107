import { describe, it } from 'vitest';
import type { UnitEvent } from '#events/unit.ts';
import { decideUnit, type UnitCommand } from '#shared/domain/unit/decide-unit.ts';
import { unitLifecycle } from '#shared/domain/unit/unit.ts';
import type { Crew } from '#shared/schemas/crew.ts';
import { minute } from '#tests/support/builders.ts';
import { assigned, nextQueued, offDuty, onDuty, outOfService, released } from '#tests/support/builders-unit.ts';
import { given } from '#tests/support/given.ts';

const crew = (...memberIds: string[]): Crew => ({ level: 'advanced', memberIds });
const signIn = (of: Crew, beside?: 'join' | 'take-over'): UnitCommand => ({ type: 'SignInCrew', at: minute(60), stationId: 'xiezhou-station', crew: of, beside });
const signOut = (...memberIds: string[]): UnitCommand => ({ type: 'SignOutCrew', ...(memberIds.length > 0 && { memberIds }) });
const signedIn = (...memberIds: string[]): UnitEvent => ({ type: 'CrewSignedIn', data: crew(...memberIds) });
const signedOut = (...memberIds: string[]): UnitEvent => ({ type: 'CrewSignedOut', data: { memberIds } });
const handedOver = (from: readonly string[], ...to: string[]): UnitEvent => ({ type: 'CrewHandedOver', data: { from, to: crew(...to) } });
const unit = given(unitLifecycle, decideUnit);

describe('a unit off duty', () => {
  it('goes on duty with the crew that signs in', () =>
    unit([]).when(signIn(crew('li', 'wang'))).then([onDuty(), signedIn('li', 'wang')]).andIs({ status: 'atStation', crew: { memberIds: ['li', 'wang'], since: minute(1) } }));
  it('counts a member once', () => unit([]).when(signIn(crew('li', 'li'))).then([onDuty(), signedIn('li')]));
  it('has nobody who could sign out', () => unit([]).when(signOut()).thenRefused(/Cannot sign the crew out: it is not signed in/));
});

describe('a unit on duty without a crew that signed in', () => {
  it('has the one that does', () => unit([onDuty()]).when(signIn(crew('li'))).then([signedIn('li')]));
  it('has it also in the middle of a run', () => unit([onDuty(), assigned()]).when(signIn(crew('li'))).then([signedIn('li')]).andIs({ status: 'assigned', crew: { memberIds: ['li'] } }));
  it('is taken over from whoever was on it', () => unit([onDuty(), assigned()]).when(signIn(crew('li'), 'take-over')).then([handedOver([], 'li')]));
  it('has nobody who could sign out', () => unit([onDuty()]).when(signOut()).thenRefused(/it is not signed in/));
});

describe('a unit with a crew', () => {
  const history = [onDuty(), signedIn('li', 'wang')];

  it('does not change when the same crew signs in again', () => unit(history).when(signIn(crew('wang', 'li'))).then([]));
  it('is not taken by another by mistake', () => unit(history).when(signIn(crew('zhao'))).thenRefused(/another crew is signed in on the unit, join it or take the unit over/));
  it('has further members', () => unit(history).when(signIn(crew('zhao'), 'join')).then([signedIn('li', 'wang', 'zhao')]).andIs({ crew: { since: minute(2) } }));
  it('is not taken over by a crew whose word comes late', () =>
    unit(history).when({ type: 'SignInCrew', at: minute(0), stationId: 'xiezhou-station', crew: crew('zhao'), beside: 'take-over' }).thenRefused(/another crew has signed in on the unit since/));
  it('has no more than fit in', () => unit(history).when(signIn(crew('a', 'b', 'c', 'd', 'e'), 'join')).thenRefused(/7 members are more than 6/));
  it('is handed over to the next', () =>
    unit(history).when(signIn(crew('zhao'), 'take-over')).then([handedOver(['li', 'wang'], 'zhao')]).andIs({ status: 'atStation', crew: { memberIds: ['zhao'], since: minute(2) }, handedOverAt: minute(2) }));
  it('keeps those who stay when a member leaves, at the level that is told', () => {
    unit(history).when(signOut('li')).then([signedOut('li')]).andIs({ status: 'atStation', crew: { level: 'advanced', memberIds: ['wang'] } });
    unit(history)
      .when({ type: 'SignOutCrew', memberIds: ['li'], level: 'basic' })
      .then([{ type: 'CrewSignedOut', data: { memberIds: ['li'], level: 'basic' } }])
      .andIs({ crew: { level: 'basic', memberIds: ['wang'] } });
  });
  it('is off duty when the last one leaves', () => unit(history).when(signOut()).then([signedOut('li', 'wang'), offDuty]).andIs({ status: 'offDuty', handedOverAt: minute(3) }));
  it('is on duty without it when the roster has relieved it', () => unit(history).when({ type: 'RelieveCrew' }).then([signedOut('li', 'wang')]).andIs({ status: 'atStation' }));
  it('cannot be left by a stranger', () => unit(history).when(signOut('zhao')).thenRefused(/it is not signed in/));
  it('goes off duty from a workshop, too', () => unit([...history, outOfService('breakdown')]).when(signOut()).then([signedOut('li', 'wang'), offDuty]));
  it('keeps it through a run', () => unit([...history, assigned(), released()]).is({ status: 'availableAway', crew: { memberIds: ['li', 'wang'] } }));
  it('begins the next shift without it', () => unit([...history, offDuty, onDuty()]).lacks('crew'));
});

describe('a unit on a run', () => {
  const history = [onDuty(), signedIn('li', 'wang'), assigned('run-1'), nextQueued('run-2')];

  it('goes on with the crew that takes it over', () =>
    unit(history).when(signIn(crew('zhao'), 'take-over')).then([handedOver(['li', 'wang'], 'zhao')]).andIs({ status: 'assigned', assignmentId: 'run-1', next: ['run-2'], crew: { memberIds: ['zhao'] } }));
  it('is not relieved by a roster', () => unit(history).when({ type: 'RelieveCrew' }).thenRefused(/Cannot relieve the crew: it is on a run/));
  it('may lose a member, and never the last one', () => {
    unit(history).when(signOut('li')).then([signedOut('li')]).andIs({ status: 'assigned', crew: { memberIds: ['wang'] } });
    unit(history).when(signOut()).thenRefused(/Cannot sign the crew out: it is on a run, which the next crew has to take over/);
  });
});
