import { describe, expect, it } from 'vitest';
import type { RankedUnit } from '#shared/domain/recommendation/recommendation.ts';
import { byUrgency, shareOut, type Changed, type WaitingIncident } from '#shared/domain/recommendation/share-out.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import { minute } from '#tests/support/builders.ts';

const ranked = (unitId: string, told: Partial<RankedUnit> = {}): RankedUnit => ({
  unitId,
  callSign: unitId,
  stationId: 's',
  sending: { how: 'dispatch' },
  eta: { etaSeconds: 300, activationSeconds: 0, driveSeconds: 300, meters: 4000, source: 'road-graph', degraded: false },
  basis: 'live',
  lacking: [],
  reasons: [],
  ...told,
});

interface Told {
  readonly priority?: Priority;
  readonly since?: number;
  readonly mode?: Mode;
  /** The unit that the room was told of. */
  readonly proposed?: string;
  /** Who could go, best first. */
  readonly units: readonly (string | RankedUnit)[];
}

const waiting = (id: string, { priority, since = 0, mode = 'real', proposed, units }: Told): WaitingIncident => ({
  id,
  incident: {
    status: 'waiting',
    mode,
    owner: 'li',
    openedAt: minute(since),
    answeredAt: minute(since),
    ...(priority && { priority }),
    needs: [],
    runs: [],
    patients: [],
    helpCame: false,
    waitingSince: minute(since),
    alarmed: false,
    ...(proposed !== undefined && { proposed: { unitId: proposed, etaSeconds: 600, source: 'road-graph', lacking: [], proposedAt: minute(since) } }),
  },
  ranked: units.map((unit) => (typeof unit === 'string' ? ranked(unit) : unit)),
});

const changed = (told: { freed?: string; anew?: string }): Changed => ({ freedUnitIds: new Set(told.freed === undefined ? [] : [told.freed]), waitsAnew: new Set(told.anew === undefined ? [] : [told.anew]) });
const newsOf = (incidents: readonly WaitingIncident[], told: { freed?: string; anew?: string }): readonly (readonly [string, string | undefined])[] => {
  const sharing = shareOut(changed(told));
  return [...incidents].sort(byUrgency).flatMap((incident) => {
    const news = sharing.next(incident);
    return news ? [[news.incidentId, news.unit?.unitId] as const] : [];
  });
};

describe('a unit that frees', () => {
  it('is told of to the most urgent who waits, and to nobody else', () => {
    const incidents = [waiting('late', { priority: 'III', units: ['a'] }), waiting('urgent', { priority: 'II', since: 5, units: ['a'] })];
    expect(newsOf(incidents, { freed: 'a' })).toEqual([['urgent', 'a']]);
  });

  it('goes to whom nobody has graded yet before a graded one, to the real before a drill, and of equals to who waits longest', () => {
    expect(newsOf([waiting('graded', { priority: 'II', units: ['a'] }), waiting('unknown', { since: 5, units: ['a'] })], { freed: 'a' })).toEqual([['unknown', 'a']]);
    expect(newsOf([waiting('drill', { priority: 'I', mode: 'drill', units: ['a'] }), waiting('real', { priority: 'IV', units: ['a'] })], { freed: 'a' })).toEqual([['real', 'a']]);
    expect(newsOf([waiting('young', { since: 5, units: ['a'] }), waiting('old', { since: 1, units: ['a'] })], { freed: 'a' })).toEqual([['old', 'a']]);
  });

  it('is no news where another is better, which the room can have already', () => {
    expect(newsOf([waiting('one', { units: ['nearer', 'a'] })], { freed: 'a' })).toEqual([]);
  });

  it('that is better than the one told of takes its place, and that one is told of to the next', () => {
    const incidents = [waiting('urgent', { priority: 'I', proposed: 'b', units: ['a', 'b'] }), waiting('other', { priority: 'III', units: ['a', 'b'] })];
    expect(newsOf(incidents, { freed: 'a' })).toEqual([['urgent', 'a'], ['other', 'b']]);
  });

  it('is not told of again to whom it was', () => {
    expect(newsOf([waiting('one', { proposed: 'a', units: ['a'] })], { freed: 'a' })).toEqual([]);
  });

  it('is not told of to whom its crew refused, nor one that would have to be diverted', () => {
    expect(newsOf([waiting('one', { units: [ranked('a', { refusedBefore: true })] })], { freed: 'a' })).toEqual([]);
    expect(newsOf([waiting('one', { units: [ranked('a', { sending: { how: 'divert', fromAssignmentId: 'run-1', gainSeconds: 60 } })] })], { freed: 'a' })).toEqual([]);
  });
});

describe('a unit that is gone', () => {
  it('is replaced by the next best, where there is one', () => {
    expect(newsOf([waiting('one', { proposed: 'gone', units: ['b', 'c'] })], {})).toEqual([['one', 'b']]);
  });

  it('is withdrawn where there is none', () => {
    expect(newsOf([waiting('one', { proposed: 'gone', units: [] })], {})).toEqual([['one', undefined]]);
  });

  it('is withdrawn where the only other is for somebody more urgent', () => {
    const incidents = [waiting('urgent', { priority: 'I', proposed: 'b', units: ['b'] }), waiting('other', { priority: 'III', proposed: 'gone', units: ['b'] })];
    expect(newsOf(incidents, {})).toEqual([['other', undefined]]);
  });
});

it('an incident that waits anew is told of the best unit at once, and another that was never told of one stays as it is', () => {
  expect(newsOf([waiting('anew', { since: 9, units: ['a', 'b'] }), waiting('fresh', { since: 10, units: ['b'] })], { anew: 'anew' })).toEqual([['anew', 'a']]);
});

it('as long as the unit told of is to be had, another that comes to stand before it is no news', () => {
  expect(newsOf([waiting('one', { proposed: 'a', units: ['b', 'a'] })], { freed: 'c' })).toEqual([]);
});
