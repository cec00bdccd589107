import { describe, expect, it } from 'vitest';
import { LEAST_PEOPLE_KEPT } from '#shared/domain/recommendation/let-cover-decide.ts';
import type { Candidate, Demand } from '#shared/domain/recommendation/candidate.ts';
import { recommendUnits } from '#shared/domain/recommendation/recommend-units.ts';
import type { Priority } from '#shared/schemas/priority.ts';

const demand = (priority: Priority | undefined, told: Partial<Demand> = {}): Demand => ({
  at: 0,
  purposeId: 'incident-1',
  priority,
  needs: [],
  targetSecondsLeft: 900,
  activationSeconds: 0,
  coverMayCostSeconds: { II: 60, III: 180, IV: 180 },
  wanted: [],
  servingUnitIds: [],
  refusedByUnitIds: [],
  secondUnit: { priorities: [], brings: {} },
  ...told,
});

interface UnitTold {
  readonly seconds: number;
  /** People of the township Longju who lose cover if it goes. */
  readonly loses?: number;
  readonly capable?: boolean;
}

/** A unit at its station that takes so long by road. */
const unit = (id: string, { seconds, loses, capable = true }: UnitTold): Candidate => ({
  fleetUnit: { id, callSign: id, stationId: 'station', capabilities: capable ? ['ventilator'] : [], provenance: 'proposed' },
  state: { status: 'atStation', stationId: 'station', standsAt: 'station' },
  place: { position: [111, 35], basis: 'station' },
  drive: { reachable: true, milliseconds: seconds * 1000, meters: seconds * 15, source: 'road-graph', degraded: false },
  ...(loses !== undefined && { coverLoss: loses === 0 ? { people: 0, townships: [] } : { people: loses, townships: [{ townshipId: 'longju', people: loses, before: loses, after: 0 }] } }),
});

const order = (priority: Priority | undefined, candidates: readonly Candidate[], told: Partial<Demand> = {}): string[] => recommendUnits(demand(priority, told), candidates).ranked.map(({ unitId }) => unitId);

describe('where the fastest unit leaves a township bare', () => {
  // Unit b comes 50 s later and leaves nobody bare; c comes 150 s later.
  const fleet = [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 350, loses: 0 }), unit('c', { seconds: 450, loses: 0 })];

  it.each([['I'], [undefined]] as const)('at priority %s it goes all the same', (priority) => {
    const { decision, ranked } = recommendUnits(demand(priority), fleet);
    expect(ranked.map(({ unitId }) => unitId)).toEqual(['a', 'b', 'c']);
    expect(decision).toEqual({ by: 'time' });
    expect(ranked[0]?.coverLoss).toEqual({ people: 4000, townships: [{ townshipId: 'longju', people: 4000, before: 4000, after: 0 }] });
  });

  it('at priority II one that comes within a minute of it goes instead', () => {
    expect(recommendUnits(demand('II'), fleet)).toMatchObject({
      recommendedUnitId: 'b',
      decision: { by: 'cover', fastestUnitId: 'a', costsSeconds: 50, keepsPeople: 4000 },
      ranked: [{ unitId: 'b' }, { unitId: 'a' }, { unitId: 'c' }],
    });
  });

  it('at priority II it goes when the others come later than that', () => {
    expect(order('II', [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 361, loses: 0 })])).toEqual(['a', 'b']);
    expect(order('II', [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 360, loses: 0 })])).toEqual(['b', 'a']);
  });

  it.each([['III'], ['IV']] as const)('at priority %s one that comes within three minutes of it goes instead', (priority) => {
    expect(order(priority, [unit('a', { seconds: 300, loses: 4000 }), unit('c', { seconds: 480, loses: 0 })])).toEqual(['c', 'a']);
    expect(order(priority, [unit('a', { seconds: 300, loses: 4000 }), unit('c', { seconds: 481, loses: 0 })])).toEqual(['a', 'c']);
  });

  it('of two that leave as many covered the faster goes', () => {
    expect(order('IV', fleet)[0]).toBe('b');
  });
});

describe('cover does not decide', () => {
  it('at the cost of the target', () => {
    expect(order('IV', [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 350, loses: 0 })], { targetSecondsLeft: 320 })).toEqual(['a', 'b']);
    expect(order('IV', [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 350, loses: 0 })], { targetSecondsLeft: 200 })).toEqual(['b', 'a']);
  });

  it('over fewer people than a village', () => {
    expect(order('IV', [unit('a', { seconds: 300, loses: LEAST_PEOPLE_KEPT - 1 }), unit('b', { seconds: 350, loses: 0 })])).toEqual(['a', 'b']);
    expect(order('IV', [unit('a', { seconds: 300, loses: LEAST_PEOPLE_KEPT }), unit('b', { seconds: 350, loses: 0 })])).toEqual(['b', 'a']);
  });

  it('for a unit that lacks what is needed', () => {
    const fleet = [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 310, loses: 0, capable: false })];
    expect(order('IV', fleet, { needs: ['ventilator'] })).toEqual(['a', 'b']);
  });

  it('where the roads could not tell who loses it', () => {
    expect(order('IV', [unit('a', { seconds: 300 }), unit('b', { seconds: 350 })])).toEqual(['a', 'b']);
    expect(order('IV', [unit('a', { seconds: 300, loses: 4000 }), unit('b', { seconds: 350 })])).toEqual(['a', 'b']);
  });
});

it('without any unit there is nothing to decide', () => {
  expect(recommendUnits(demand('II'), [])).toMatchObject({ decision: { by: 'time' }, ranked: [] });
});
