import { describe, expect, it } from 'vitest';
import { neighboursToCall, type NeighbourWay } from '#shared/domain/recommendation/neighbours-to-call.ts';
import type { Demand } from '#shared/domain/recommendation/candidate.ts';
import { recommendUnits } from '#shared/domain/recommendation/recommend-units.ts';
import { servingUnits, wantedOf } from '#shared/domain/recommendation/wanted-of-incident.ts';
import { candidate, demanded, type UnitStanding } from '#tests/support/builders-recommendation.ts';

type Fleet = Readonly<Record<string, UnitStanding>>;
const recommended = (told: Partial<Demand>, fleet: Fleet) => recommendUnits(demanded(told), Object.entries(fleet).map(([id, standing]) => candidate(id, standing)));
const neighbour = (id: string, seconds: number, reachable = true): NeighbourWay => ({
  neighbour: { id, name: id, position: [111, 35], provenance: 'proposed', toEntrySeconds: 600 },
  drive: reachable ? { reachable, milliseconds: (seconds - 600) * 1000, meters: 0, source: 'road-graph', degraded: false } : { reachable, source: 'road-graph', degraded: false },
});
const called = (told: Partial<Demand>, fleet: Fleet, ways: readonly NeighbourWay[]) =>
  neighboursToCall(demanded(told), recommended(told, fleet), ways).map(({ neighbourId, because, etaSeconds }) => `${neighbourId} ${because} ${String(etaSeconds)}`);

describe('a neighbour', () => {
  const ways = [neighbour('late', 1500), neighbour('soon', 1000), neighbour('cut off', 700, false)];

  it('is not called while somebody capable here comes in time', () => {
    expect(called({}, { a: { seconds: 900 } }, ways)).toEqual([]);
  });

  it('is called where nobody can go, the soonest first, and not where no road leads from it', () => {
    expect(called({}, {}, ways)).toEqual(['soon nobody-can-go 1000', 'late nobody-can-go 1500']);
  });

  it('is called where nobody is in time and it would be sooner', () => {
    expect(called({}, { a: { seconds: 1200 } }, ways)).toEqual(['soon nobody-in-time 1000']);
  });

  it('is called where nobody is capable, and where too few are left for a set', () => {
    expect(called({ needs: ['neonatal'] }, { a: { seconds: 100 } }, ways)).toEqual(['soon nobody-capable 1000', 'late nobody-capable 1500']);
    expect(called({ wanted: [{ count: 2, needs: [] }] }, { a: { seconds: 100 } }, ways)).toEqual(['soon too-few 1000', 'late too-few 1500']);
    expect(called({ wanted: [{ count: 1, needs: ['neonatal'] }, { count: 1, needs: [] }] }, { a: { seconds: 100 }, b: { seconds: 200 } }, ways)).toHaveLength(2);
  });
});

describe('a unit whose crew refused the order', () => {
  it('stands behind all others, and says so', () => {
    const { ranked, decision } = recommended({ refusedByUnitIds: ['a'], needs: ['ventilator'] }, { a: { seconds: 100, can: ['ventilator'] }, b: { seconds: 500 } });
    expect(ranked.map(({ unitId }) => unitId)).toEqual(['b', 'a']);
    expect(ranked[1]?.reasons[0]).toEqual({ code: 'refused-before' });
    expect(decision).toEqual({ by: 'time' });
  });

  it('is in no set', () => {
    expect(recommended({ refusedByUnitIds: ['a'], wanted: [{ count: 2, needs: [] }] }, { a: { seconds: 100 }, b: { seconds: 500 } }).set).toMatchObject({ ambulances: [{ unitId: 'b' }], missing: [[]] });
  });
});

describe('a unit on a less urgent run', () => {
  it('is named with what it would lose, where diverting it gains nothing', () => {
    expect(recommended({}, { free: { seconds: 300 }, busy: { seconds: 360, onRunOf: 'IV' } }).leftOut).toEqual([{ unitId: 'busy', callSign: 'busy', because: 'no-gain', runPriority: 'IV', bySeconds: 60 }]);
  });

  it('belongs to a set only where the free ones are too few, and is then not named as left out', () => {
    const fleet = { free: { seconds: 300 }, busy: { seconds: 360, onRunOf: 'IV' } } as const;
    const { set, leftOut } = recommended({ wanted: [{ count: 2, needs: [] }] }, fleet);
    expect(set?.ambulances).toMatchObject([{ unitId: 'free' }, { unitId: 'busy', divertFromAssignmentId: 'run-of-busy' }]);
    expect(leftOut).toEqual([]);
    expect(recommended({ wanted: [{ count: 2, needs: [] }] }, { ...fleet, far: { seconds: 3000 } }).set?.ambulances.map(({ unitId }) => unitId)).toEqual(['free', 'far']);
  });
});

it('a set of which some are under way asks for the rest alone', () => {
  const fleet = { near: { seconds: 60, onRunOf: 'II' }, a: { seconds: 100 }, b: { seconds: 200, can: ['ventilator'] } } as const;
  const { set } = recommended({ wanted: [{ count: 1, needs: ['ventilator'] }, { count: 1, needs: [] }], servingUnitIds: ['near'] }, fleet);
  expect(set).toMatchObject({ wanted: 2, servingUnitIds: ['near'], ambulances: [{ unitId: 'b', needs: ['ventilator'], lacking: [] }], missing: [], lacking: [], lastEtaSeconds: 200 });
});

describe('the ambulances that an incident wants', () => {
  const patients = ['p1', 'p2', 'p3'].map((patientId) => ({ patientId }));
  const gone = { kind: 'gone' } as const;

  it('are what somebody said', () => {
    expect(wantedOf({ ambulances: [{ count: 3, needs: [] }], needs: ['ventilator'], patients: [] })).toEqual([{ count: 3, needs: [] }]);
  });

  it('are one a patient without an outcome, where nobody said anything', () => {
    expect(wantedOf({ needs: ['ventilator'], patients })).toEqual([{ count: 1, needs: ['ventilator'] }, { count: 2, needs: [] }]);
    expect(wantedOf({ needs: [], patients: [{ patientId: 'p1' }, { patientId: 'p2', outcome: gone }] })).toEqual([]);
  });

  it('count those that have gone with a patient, where a number was said', () => {
    const runs = [
      { phase: 'ended', assignmentId: 'r1', unitId: 'took', ending: { how: 'completed', outcome: { kind: 'patients', patients: [] } } },
      { phase: 'ended', assignmentId: 'r2', unitId: 'found-nobody', ending: { how: 'completed', outcome: { kind: 'empty' } } },
      { phase: 'active', assignmentId: 'r3', unitId: 'under-way' },
      { phase: 'queued', assignmentId: 'r4', unitId: 'next' },
    ] as const;
    expect(servingUnits({ runs, ambulances: [{ count: 3, needs: [] }] })).toEqual(['took', 'under-way', 'next']);
    expect(servingUnits({ runs })).toEqual(['under-way', 'next']);
  });
});
