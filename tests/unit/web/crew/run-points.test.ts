import { describe, expect, it } from 'vitest';
import { runPoints } from '#web/crew/run/run-points.ts';
import { destinationOf } from '#web/crew/run/destination-of.ts';
import { pressed, queued } from './queued.ts';

const stamp = { at: 500, atVerified: true, source: 'crew', by: 'crew-1' } as const;

describe('the points of a run, as its crew sees them', () => {
  it('are the recorded ones and over them what the phone has pressed since, each as far as it has come', () => {
    const commands = [
      pressed('acknowledged', 1000, { seq: 1, state: 'answered', version: 2 }),
      pressed('enRoute', 2000, { seq: 2 }),
      pressed('onScene', 3000, { seq: 3, heldUntil: 13_000 }),
      pressed('atPatient', 4000, { seq: 4, state: 'refused' }),
      pressed('atPatient', 4000, { seq: 5, params: { assignmentId: 'run-2' } }),
    ];
    expect(runPoints({ notified: stamp }, 'run-1', { commands, now: 5000 })).toStrictEqual({
      notified: { at: 500, told: 'recorded' },
      acknowledged: { at: 91_000, told: 'recorded' },
      enRoute: { at: 92_000, told: 'unsent' },
      onScene: { at: 93_000, told: 'held' },
    });
  });
  it('keep the record’s time where both know a point', () => {
    expect(runPoints({ enRoute: stamp }, 'run-1', { commands: [pressed('enRoute', 2000)], now: 0 })).toStrictEqual({ enRoute: { at: 500, told: 'recorded' } });
  });
});

describe('where a run goes', () => {
  const active = { id: 'run-1', version: 1, run: { status: 'active', destinationFacilityId: 'county-hospital' } } as unknown as Parameters<typeof destinationOf>[0];
  const bound = (facility: string, seq: number, said = {}) => queued({ seq, ...said, body: { reports: [{ point: 'leftScene', deviceAt: 1, destinationFacilityId: facility }] } });
  it('is what was pressed last, else what the record says', () => {
    expect(destinationOf(active, undefined, [])).toBe('county-hospital');
    expect(destinationOf(active, undefined, [bound('township', 1), bound('city-hospital', 2)])).toBe('city-hospital');
    expect(destinationOf(active, undefined, [bound('township', 1, { state: 'refused' })])).toBe('county-hospital');
  });
});
