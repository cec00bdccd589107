import { describe, expect, it } from 'vitest';
import { type Publication, publishOnDay, daysOfPublication } from '#shared/domain/roster/publish-roster.ts';
import { type RosterDay, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import { rosterOfPeriod } from '#shared/domain/roster/roster-of-period.ts';
import { recorded } from '#tests/support/builders.ts';
import { hour, posting, shift } from '#tests/support/builders-roster.ts';

const daysAfter = (publication: Publication): ReadonlyMap<string, RosterDay> =>
  new Map(
    daysOfPublication(publication.period).map((id) => {
      const events = publishOnDay(publication, { id, state: rosterLifecycle.initial });
      return [id, events.reduce((state, event) => rosterLifecycle.evolve(state, event, recorded()), rosterLifecycle.initial)];
    }),
  );

describe('a stretch of the roster', () => {
  const roster = {
    publicationId: 'one',
    period: { from: hour(0), to: hour(48) },
    shifts: [shift({ from: hour(16), to: hour(28) }), shift()],
    postings: [posting({ from: hour(1), to: hour(40) })],
  };

  it('has every shift once and in order, and each posting whole, though midnights lie between', () => {
    expect(rosterOfPeriod(daysAfter(roster), roster.period)).toEqual({ published: [roster.period], shifts: roster.shifts.toReversed(), postings: roster.postings });
  });

  it('has what touches it alone', () => {
    const period = { from: hour(18), to: hour(24) };
    expect(rosterOfPeriod(daysAfter(roster), period)).toEqual({ published: [period], shifts: [roster.shifts[0]], postings: [posting(period)] });
  });
});
