import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crewOfHour, shiftOf } from '#shared/domain/roster/crew-of-hour.ts';
import { covers } from '#shared/domain/roster/period.ts';
import { type Publication, publishOnDay, daysOfPublication } from '#shared/domain/roster/publish-roster.ts';
import { type RosterDay, rosterDayOf, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import { decideUnit, type UnitCommand } from '#shared/domain/unit/decide-unit.ts';
import { type Unit, unitLifecycle } from '#shared/domain/unit/unit.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { Posting, Shift } from '#shared/schemas/roster.ts';
import { recorded } from '#tests/support/builders.ts';
import { hour } from '#tests/support/builders-roster.ts';

const LAST_HOUR = 72;
const unitId = fc.constantFrom('unit-1', 'unit-2');
const memberIds = fc.uniqueArray(fc.constantFrom('li', 'wang', 'zhao'), { minLength: 1 });
const level = fc.constantFrom('basic' as const, 'advanced' as const);
const hours = fc.integer({ min: 0, max: LAST_HOUR });

/** Whole hours of three days; shifts begin in the period and last a day at most, postings lie within it. */
const publication: fc.Arbitrary<Publication> = fc
  .tuple(hours, fc.integer({ min: 1, max: LAST_HOUR }))
  .chain(([from, length]) => {
    const to = from + length;
    const startIn = fc.integer({ min: from, max: to - 1 });
    const shift = fc.tuple(startIn, fc.integer({ min: 1, max: 24 }), unitId, memberIds, level).map(([begins, lasts, unit, members, at]): Shift => ({ unitId: unit, stationId: 'station-1', memberIds: members, level: at, from: hour(begins), to: hour(begins + lasts) }));
    const posting = fc.tuple(startIn, fc.integer({ min: 1, max: LAST_HOUR })).map(([begins, lasts]): Posting => ({ facilityId: 'township', capability: 'surgery', from: hour(begins), to: hour(Math.min(to, begins + lasts)) }));
    return fc.record({ publicationId: fc.constant('one'), period: fc.constant({ from: hour(from), to: hour(to) }), shifts: fc.array(shift, { maxLength: 4 }), postings: fc.array(posting, { maxLength: 2 }) });
  });

const foldAll = (publications: readonly Publication[]): ReadonlyMap<string, RosterDay> => {
  const days = new Map<string, RosterDay>();
  for (const one of publications) {
    for (const id of daysOfPublication(one.period)) {
      const state = days.get(id) ?? rosterLifecycle.initial;
      days.set(id, publishOnDay(one, { id, state }).reduce((before, event) => rosterLifecycle.evolve(before, event, recorded()), state));
    }
  }
  return days;
};

/** What stands of something by the whole story: told by one publication, and by no later one said otherwise. */
const stillStands = (publications: readonly Publication[], told: number, at: number): boolean => !publications.slice(told + 1).some(({ period }) => covers(period, at));

const dayAt = (days: ReadonlyMap<string, RosterDay>, at: number): RosterDay => days.get(rosterDayOf(at)) ?? rosterLifecycle.initial;

describe('however often a roster is published, and over what', () => {
  it('the day of a moment alone says what the whole story says: the crew, what is known, and who is posted', () => {
    fc.assert(
      fc.property(fc.array(publication, { maxLength: 5 }), fc.array(hours, { minLength: 1, maxLength: 12 }), (publications, asked) => {
        const days = foldAll(publications);
        for (const at of asked.map((one) => hour(one + 0.5))) {
          const day = dayAt(days, at);
          expect(day.published.some((period) => covers(period, at))).toBe(publications.some(({ period }) => covers(period, at)));
          expect(day.postings.some((posting) => covers(posting, at))).toBe(publications.some(({ postings }, told) => stillStands(publications, told, at) && postings.some((posting) => covers(posting, at))));
          for (const unit of ['unit-1', 'unit-2']) {
            const standing = publications.flatMap(({ shifts }, told) => shifts.filter((shift) => shift.unitId === unit && covers(shift, at) && stillStands(publications, told, shift.from)));
            expect(shiftOf(day, { unitId: unit, at })?.from).toBe(standing.length === 0 ? undefined : Math.max(...standing.map(({ from }) => from)));
          }
        }
      }),
    );
  });

  it('publishing the same roster again changes nothing', () => {
    fc.assert(
      fc.property(publication, (one) => {
        expect([...foldAll([one, one])]).toEqual([...foldAll([one])]);
      }),
    );
  });
});

describe('whoever signs in and out, in whatever order', () => {
  const crewCommand: fc.Arbitrary<UnitCommand> = fc.oneof(
    fc.record({ type: fc.constant('SignInCrew' as const), at: hours.map(hour), stationId: fc.constant('station-1'), crew: fc.record({ level, memberIds }), beside: fc.constantFrom(undefined, 'join' as const, 'take-over' as const) }),
    fc.record({ type: fc.constant('SignOutCrew' as const), memberIds: fc.option(memberIds, { nil: undefined }) }),
    fc.record({ type: fc.constantFrom('Assign' as const, 'FinishRun' as const), assignmentId: fc.constant('run-1') }),
    fc.constantFrom({ type: 'GoOffDuty' as const }, { type: 'GoOnDuty' as const, stationId: 'station-1' }),
  );
  const after = (unit: Unit, command: UnitCommand): Unit => {
    try {
      return decideUnit(command, unit).reduce((state, event) => unitLifecycle.evolve(state, event, recorded()), unit);
    } catch (error) {
      if (error instanceof CommandRefused) return unit;
      throw error;
    }
  };

  it('a unit has one crew: who signed in and did not leave, else who is rostered, and a run is never left by all', () => {
    fc.assert(
      fc.property(fc.array(publication, { maxLength: 3 }), fc.array(crewCommand, { maxLength: 20 }), hours, (publications, commands, asked) => {
        const at = hour(asked + 0.5);
        const day = dayAt(foldAll(publications), at);
        commands.reduce<Unit>((unit, command) => {
          const next = after(unit, command);
          const crew = crewOfHour(day, { unitId: 'unit-1', unit: next, at });
          const signedIn = next.status === 'offDuty' ? undefined : next.crew;
          if (crew.how === 'signed-in') expect(signedIn).toMatchObject({ memberIds: crew.memberIds });
          else expect(signedIn === undefined || (crew.how === 'rostered' && next.status !== 'assigned')).toBe(true);
          if (unit.status === 'assigned' && unit.crew && next.status === 'assigned') expect(next.crew?.memberIds.length).toBeGreaterThan(0);
          if (next.status === 'offDuty') expect(next).not.toHaveProperty('crew');
          return next;
        }, unitLifecycle.initial);
      }),
    );
  });
});
