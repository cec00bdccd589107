import { describe, expect, it } from 'vitest';
import type { Stamp } from '#shared/domain/assignment/assignment.ts';
import { negativeIntervals } from '#shared/domain/assignment/negative-intervals.ts';
import { minute } from '#tests/support/builders.ts';

const at = (minutes: number): Stamp => ({ at: minute(minutes), atVerified: true, source: 'crew', by: 'zhao' });

describe('the negative intervals of a run', () => {
  it('are none where each point comes after the one before', () => expect(negativeIntervals({ notified: at(0), enRoute: at(2), onScene: at(9) })).toEqual([]));
  it('are none where two points fell together', () => expect(negativeIntervals({ onScene: at(9), atPatient: at(9) })).toEqual([]));
  it('are none in a run without points', () => expect(negativeIntervals({})).toEqual([]));

  it('name both points and by how much', () =>
    expect(negativeIntervals({ notified: at(0), enRoute: at(5), onScene: at(3) })).toEqual([{ from: 'enRoute', to: 'onScene', milliseconds: -2 * 60_000 }]));

  it('are seen across a skipped point', () =>
    expect(negativeIntervals({ notified: at(4), onScene: at(3) })).toEqual([{ from: 'notified', to: 'onScene', milliseconds: -60_000 }]));

  it('follow the order of the run and not the order of telling', () => expect(negativeIntervals({ onScene: at(9), notified: at(0), enRoute: at(2) })).toEqual([]));

  it('are each counted', () =>
    expect(negativeIntervals({ enRoute: at(5), onScene: at(3), atPatient: at(8), patientLoaded: at(1) })).toMatchObject([
      { from: 'enRoute', to: 'onScene' },
      { from: 'atPatient', to: 'patientLoaded' },
    ]));
});
