import { describe, expect, it } from 'vitest';
import type { KnownAssignment, TimePoints } from '#shared/domain/assignment/assignment.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { runClock } from '#web/console/incident/run-clock.ts';
import { littleCentre } from '../../little-centre.ts';

const stamps = (...points: readonly (readonly [TimePoint, number])[]): TimePoints =>
  Object.fromEntries(points.map(([point, at]) => [point, { at, atVerified: true, source: 'crew' as const, by: 'crew-1' }]));
const run = (points: TimePoints): KnownAssignment => ({ status: 'active', unitId: 'u1', stationId: 's1', purpose: { kind: 'incident', incidentId: 'i1' }, mode: 'real', choice: {}, orderedAt: 1_000, points });
const clockOf = (points: TimePoints, answeredAt?: number) => runClock(run(points), littleCentre.settings, answeredAt);

describe('the clock of a run', () => {
  it('waits for the acknowledgement, then for the roll-out, both from the order', () => {
    expect(clockOf(stamps(['notified', 2_000]))).toMatchObject({ due: 'acknowledged', since: 2_000, targetSeconds: 30 });
    expect(clockOf(stamps(['notified', 2_000], ['acknowledged', 9_000]))).toMatchObject({ due: 'enRoute', since: 2_000, targetSeconds: 180 });
  });

  it('runs on the quarter of an hour from the answered call while the unit is on its way', () => {
    expect(clockOf(stamps(['enRoute', 9_000]), 500)).toEqual({ due: 'onScene', since: 500, targetSeconds: littleCentre.settings.target.seconds });
    expect(clockOf(stamps(['enRoute', 9_000]))).toBeUndefined();
  });

  it('stands still on scene, and watches the stretcher at the hospital until it is free', () => {
    expect(clockOf(stamps(['onScene', 9_000]), 500)).toBeUndefined();
    expect(clockOf(stamps(['onScene', 9_000], ['atDestination', 20_000]), 500)).toMatchObject({ due: 'handedOver', since: 20_000, targetSeconds: 1800 });
    expect(clockOf(stamps(['atDestination', 20_000], ['handedOver', 30_000]), 500)).toBeUndefined();
  });

  it('has nothing to run for where an arrival was told and the roll-out was not', () => {
    expect(clockOf(stamps(['notified', 2_000], ['atPatient', 9_000]), 500)).toBeUndefined();
  });
});
