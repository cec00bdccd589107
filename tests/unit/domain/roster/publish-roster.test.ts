import { describe, expect, it } from 'vitest';
import type { RosterEvent } from '#events/roster.ts';
import { daysOfPublication, MOST_ROWS_A_DAY, type Publication, publishOnDay } from '#shared/domain/roster/publish-roster.ts';
import { daysOf, rosterDayOf, rosterLifecycle } from '#shared/domain/roster/roster-day.ts';
import { hour, posting, shift } from '#tests/support/builders-roster.ts';
import { given } from '#tests/support/given.ts';

const TODAY = '2026-01-01';
const TOMORROW = '2026-01-02';
const publication = (told: Partial<Publication> = {}): Publication => ({ publicationId: 'one', period: { from: hour(0), to: hour(12) }, shifts: [], postings: [], ...told });
const published = (told: Partial<RosterEvent['data']> = {}): RosterEvent => ({ type: 'RosterPublished', data: { publicationId: 'one', from: hour(0), to: hour(12), shifts: [], postings: [], ...told } });
const day = (id: string) => given(rosterLifecycle, (command: Publication, state) => publishOnDay(command, { id, state }));

describe('a day of the roster without anything published', () => {
  it('takes the shifts that touch it, whole, and its part of the postings', () => {
    const overnight = shift({ from: hour(11), to: hour(23) });
    const long = posting({ to: hour(23) });
    day(TODAY)([])
      .when(publication({ period: { from: hour(0), to: hour(24) }, shifts: [shift(), overnight], postings: [long] }))
      .then([published({ to: hour(24), shifts: [shift(), overnight], postings: [{ ...long, to: hour(20) }] })])
      .andIs({ published: [{ from: hour(0), to: hour(24) }], shifts: [shift(), overnight] });
    day(TOMORROW)([])
      .when(publication({ period: { from: hour(0), to: hour(24) }, shifts: [shift(), overnight], postings: [long] }))
      .then([published({ to: hour(24), shifts: [overnight], postings: [{ ...long, from: hour(20) }] })]);
  });

  it('is not touched by a period of another day', () => {
    day(TOMORROW)([]).when(publication({ shifts: [shift()] })).then([]);
  });

  it('takes no more than fits into an item', () => {
    const many = Array.from({ length: MOST_ROWS_A_DAY }, (_, at) => shift({ unitId: `unit-${at}` }));
    day(TODAY)([]).when(publication({ shifts: many, postings: [posting()] })).thenRefused(/Cannot publish the roster: 501 shifts and postings touch 2026-01-01, more than 500/);
  });
});

describe('a day with a roster', () => {
  const before = published({ publicationId: 'before', shifts: [shift(), shift({ from: hour(8), to: hour(12), memberIds: ['wang'] })], postings: [posting()] });

  it('has the shifts that begin in a later period replaced, and keeps the others', () => {
    const instead = shift({ from: hour(8), to: hour(12), memberIds: ['zhao'] });
    day(TODAY)([before])
      .when(publication({ period: { from: hour(8), to: hour(12) }, shifts: [instead] }))
      .then([published({ from: hour(8), shifts: [instead] })])
      .andIs({ shifts: [shift(), instead] });
  });

  it('has postings cut where a later period says nothing of them', () => {
    day(TODAY)([before])
      .when(publication({ period: { from: hour(2), to: hour(4) } }))
      .then([published({ from: hour(2), to: hour(4) })])
      .andIs({ postings: [posting({ to: hour(2) }), posting({ from: hour(4) })] });
  });

  it('loses a shift of the day before that reaches into it when that day is published anew', () => {
    const overnight = shift({ from: hour(11), to: hour(23) });
    const reaching = published({ publicationId: 'before', shifts: [overnight] });
    day(TOMORROW)([reaching]).when(publication()).then([published()]).andIs({ shifts: [] });
  });
});

describe('the days of a roster', () => {
  it('are those of Greenwich', () => {
    expect(rosterDayOf(hour(0))).toBe(TODAY);
    expect(rosterDayOf(hour(19.99))).toBe(TODAY);
    expect(rosterDayOf(hour(20))).toBe(TOMORROW);
  });

  it('of a period are all that it touches, and of a publication the one after, too', () => {
    expect(daysOf({ from: hour(0), to: hour(20) })).toEqual([TODAY]);
    expect(daysOf({ from: hour(0), to: hour(20) + 1 })).toEqual([TODAY, TOMORROW]);
    expect(daysOfPublication({ from: hour(0), to: hour(12) })).toEqual([TODAY, TOMORROW]);
  });
});
