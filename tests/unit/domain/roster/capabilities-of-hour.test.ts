import { describe, expect, it } from 'vitest';
import { capabilitiesOfFacility, capabilitiesOfUnit, facilitiesOfHour } from '#shared/domain/roster/capabilities-of-hour.ts';
import { isPosted } from '#shared/domain/roster/is-posted.ts';
import type { RosterDay } from '#shared/domain/roster/roster-day.ts';
import type { PostedSpecialist } from '#shared/schemas/centre.ts';
import type { CrewOfHour } from '#shared/schemas/roster.ts';
import { hour, posting } from '#tests/support/builders-roster.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const crew = (level: 'basic' | 'advanced'): CrewOfHour => ({ how: 'signed-in', level, memberIds: ['li'], since: hour(0) });
const day = (told: Partial<RosterDay> = {}): RosterDay => ({ published: [], shifts: [], postings: [], ...told });
/** 1 January 2026 is a Thursday; the story begins at noon. */
const surgeon = (told: Partial<PostedSpecialist> = {}): PostedSpecialist => ({ facilityId: 'township', role: 'surgeon', capability: 'surgery', weekdays: ['thu'], from: '12:00', to: '17:00', ...told });

describe('what a unit can do', () => {
  it('is what the pack says while nobody knows its crew', () => {
    for (const how of ['none', 'unknown'] as const) expect(capabilitiesOfUnit(['advanced-life-support', 'ventilator'], { how })).toEqual(['advanced-life-support', 'ventilator']);
  });

  it('is advanced life support with an advanced crew, and not with a basic one', () => {
    expect(capabilitiesOfUnit(['ventilator'], crew('advanced'))).toEqual(['advanced-life-support', 'ventilator']);
    expect(capabilitiesOfUnit(['advanced-life-support', 'ventilator'], crew('basic'))).toEqual(['ventilator']);
  });

  it('keeps what the vehicle brings, whoever is aboard', () => {
    expect(capabilitiesOfUnit(['neonatal', 'negative-pressure'], crew('basic'))).toEqual(['neonatal', 'negative-pressure']);
  });
});

describe('what a facility can do', () => {
  const of = (weekly: readonly PostedSpecialist[], roster: RosterDay, at: number) => capabilitiesOfFacility({ id: 'township', capabilities: ['x-ray'] }, { weekly, day: roster, at });

  it("is the pack's, and what a specialist brings who is posted there by the roster, while that lasts", () => {
    const roster = day({ postings: [posting(), posting({ facilityId: 'sub-centre', capability: 'stroke' })] });
    expect(of([], roster, hour(1))).toEqual(['x-ray', 'surgery']);
    expect(of([], roster, hour(8))).toEqual(['x-ray']);
  });

  it("is also what one brings who is there by the pack's week; each once", () => {
    expect(of([surgeon()], day({ postings: [posting()] }), hour(1))).toEqual(['x-ray', 'surgery']);
    expect(of([surgeon()], day(), hour(6))).toEqual(['x-ray']);
  });

  it('is asked for a whole centre at once', () => {
    const facilities = facilitiesOfHour({ ...smallCentre, roster: [surgeon()] }, { day: day(), at: hour(1) });
    expect(facilities.map(({ capabilities }) => capabilities)).toEqual([['surgery'], [], [], []]);
  });
});

describe("a posting of the pack's week", () => {
  it('holds on its weekdays, by the clock in China', () => {
    expect([-0.01, 0, 4.99, 5, 24].map((hours) => isPosted(surgeon(), hour(hours)))).toEqual([false, true, true, false, false]);
    expect(isPosted(surgeon({ weekdays: ['fri'] }), hour(24))).toBe(true);
  });

  it('that ends before it begins goes on past midnight and is of the day on which it began', () => {
    const night = surgeon({ from: '20:00', to: '08:00' });
    expect([7.9, 8, 19.9, 20, 24].map((hours) => isPosted(night, hour(hours)))).toEqual([false, true, true, false, false]);
    expect(isPosted(night, hour(-5))).toBe(false);
  });
});
