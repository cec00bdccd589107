import { describe, expect, test } from 'vitest';
import type { UnitEvent } from '#events/unit.ts';
import { busyTimes, overlap } from '#shared/domain/unit/busy-times.ts';
import { minute } from '#tests/support/builders.ts';
import { assigned, nextQueued, onDuty, reassigned, released } from '#tests/support/builders-unit.ts';

const log = (...events: UnitEvent[]) => events.map((event, index) => ({ event, at: minute(index) }));

describe('a unit is busy', () => {
  test('from its order to its release', () => expect(busyTimes(log(onDuty(), assigned(), released()))).toEqual([{ assignmentId: 'run-1', from: minute(1), to: minute(2) }]));
  test('for as long as nobody releases it', () => expect(busyTimes(log(onDuty(), assigned()))).toEqual([{ assignmentId: 'run-1', from: minute(1) }]));
  test('with one run after the other, a queued one from the moment it is given', () =>
    expect(busyTimes(log(assigned(), nextQueued('run-2'), reassigned('run-1', 'run-2'), released('run-2')))).toEqual([
      { assignmentId: 'run-1', from: minute(0), to: minute(2) },
      { assignmentId: 'run-2', from: minute(2), to: minute(3) },
    ]));
  test('with a run that was entered afterwards', () =>
    expect(busyTimes(log(onDuty(), { type: 'UnitRunBackfilled', data: { assignmentId: 'run-9', from: minute(-60), to: minute(-30) } }))).toEqual([{ assignmentId: 'run-9', from: minute(-60), to: minute(-30) }]));
  test('with a run whose beginning lies before what was read', () => expect(busyTimes(log(released()))).toEqual([{ assignmentId: 'run-1', from: minute(0), to: minute(0) }]));
});

test.each([
  ['apart', { from: 1, to: 2 }, { from: 3, to: 4 }, false],
  ['one after the other', { from: 1, to: 2 }, { from: 2, to: 3 }, false],
  ['crossing', { from: 1, to: 3 }, { from: 2, to: 4 }, true],
  ['one within the other', { from: 1, to: 9 }, { from: 2, to: 3 }, true],
  ['one that goes on', { from: 1 }, { from: 5, to: 6 }, true],
  ['one that goes on, later', { from: 7 }, { from: 5, to: 6 }, false],
])('two stretches that are %s', (_how, one, other, share) => expect([overlap(one, other), overlap(other, one)]).toEqual([share, share]));
