import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AmbulanceSet } from '#shared/domain/recommendation/ambulance-set.ts';
import { chooseSet, eachWanted, lackingOf, type AbleUnit, type Needs } from '#shared/domain/recommendation/choose-set.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { WantedAmbulances } from '#shared/schemas/wanted-ambulances.ts';

const CAPABILITIES: readonly UnitCapability[] = ['ventilator', 'neonatal', 'obstetric'];
const MOST_UNITS = 6;
/** Few different times, so that sets are equal in one aim and differ in the next. */
const TIMES = [60, 120, 120, 300, 900, 1200];

const needs = fc.subarray([...CAPABILITIES]);
const wanted: fc.Arbitrary<readonly WantedAmbulances[]> = fc
  .array(fc.record({ count: fc.integer({ min: 1, max: 2 }), needs }), { minLength: 1, maxLength: 3 })
  .filter((groups) => eachWanted(groups).length >= 2 && eachWanted(groups).length <= 4);

const unitOf = (index: number, told: { seconds: number; capabilities: Needs; divert: boolean; refused: boolean }): AbleUnit => ({
  unit: {
    unitId: `u${index}`,
    callSign: `u${index}`,
    stationId: 's',
    sending: told.divert ? { how: 'divert', fromAssignmentId: `run-${index}`, gainSeconds: 0 } : { how: 'dispatch' },
    eta: { etaSeconds: told.seconds, activationSeconds: 0, driveSeconds: told.seconds, meters: 0, source: 'road-graph', degraded: false },
    basis: 'station',
    inTarget: told.seconds <= 600,
    lacking: [],
    ...(told.refused && { refusedBefore: true as const }),
  },
  capabilities: told.capabilities,
});
const often = (weight: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: weight }).map((drawn) => drawn === 1);
const told = fc.record({ seconds: fc.constantFrom(...TIMES), capabilities: needs, divert: often(3), refused: often(6) });
const fleet = fc.array(told, { maxLength: MOST_UNITS }).map((all) => all.map((one, index) => unitOf(index, one)));

/** What a set costs, the weightiest aim first: without a unit, unmet needs, off another run, after the target, seconds in sum. */
type Cost = readonly number[];

const costOf = (pairs: readonly (readonly [Needs, AbleUnit | undefined])[]): Cost => {
  const sent = pairs.flatMap(([slot, by]) => (by ? [{ by, lacks: lackingOf(slot, by.capabilities).length }] : []));
  const sum = (of: (one: (typeof sent)[number]) => number): number => sent.reduce((total, one) => total + of(one), 0);
  return [
    pairs.length - sent.length,
    sum(({ lacks }) => lacks),
    sum(({ by }) => Number(by.unit.sending.how === 'divert')),
    sum(({ by }) => Number(by.unit.inTarget === false)),
    sum(({ by }) => by.unit.eta.etaSeconds),
  ];
};
const before = (one: Cost, other: Cost): boolean => {
  const at = one.findIndex((cost, aim) => cost !== other[aim]);
  return at >= 0 && one[at]! < other[at]!;
};

/** Tries every way to give each place a unit or nobody. */
const leastCost = (slots: readonly Needs[], units: readonly AbleUnit[]): Cost => {
  let best: Cost | undefined;
  const tryAll = (at: number, pairs: readonly (readonly [Needs, AbleUnit | undefined])[]): void => {
    const slot = slots[at];
    if (slot === undefined) {
      const cost = costOf(pairs);
      if (!best || before(cost, best)) best = cost;
      return;
    }
    for (const unit of [...units.filter((one) => !pairs.some(([, by]) => by === one)), undefined]) tryAll(at + 1, [...pairs, [slot, unit]]);
  };
  tryAll(0, []);
  return best ?? [];
};

const pairsOf = (set: AmbulanceSet, units: readonly AbleUnit[]): readonly (readonly [Needs, AbleUnit | undefined])[] => [
  ...set.ambulances.map((one) => [one.needs, units.find(({ unit }) => unit.unitId === one.unitId)] as const),
  ...set.missing.map((slot) => [slot, undefined] as const),
];

it('a set for several patients is the best of all that there are', () => {
  fc.assert(
    fc.property(wanted, fleet, (groups, units) => {
      const set = chooseSet(groups, { units, serving: [] })!;
      expect(costOf(pairsOf(set, units))).toEqual(leastCost(eachWanted(groups), units.filter(({ unit }) => !unit.refusedBefore)));
    }),
    { numRuns: 400 },
  );
});

it('a set holds each wanted ambulance once, no unit twice, and names whatever is lacking', () => {
  fc.assert(
    fc.property(wanted, fleet, (groups, units) => {
      const set = chooseSet(groups, { units, serving: [] })!;
      const key = (slot: Needs): string => slot.join(' ');
      expect([...set.ambulances.map((one) => key(one.needs)), ...set.missing.map(key)].sort()).toEqual(eachWanted(groups).map(key).sort());
      const sent = set.ambulances.map(({ unitId }) => unitId);
      expect(new Set(sent).size).toBe(sent.length);
      for (const { unitId, needs: slot, lacking } of set.ambulances) expect(lacking).toEqual(lackingOf(slot, units.find(({ unit }) => unit.unitId === unitId)!.capabilities));
      expect([...set.lacking].sort()).toEqual([...new Set([...set.ambulances.flatMap(({ lacking }) => lacking), ...set.missing.flat()])].sort());
    }),
  );
});

it('the order in which units are told changes nothing', () => {
  fc.assert(
    fc.property(wanted, fleet, fc.infiniteStream(fc.nat()), (groups, units, draws) => {
      const shuffled = units.map((unit) => ({ unit, at: draws.next().value as number })).sort((one, other) => one.at - other.at).map(({ unit }) => unit);
      expect(chooseSet(groups, { units: shuffled, serving: [] })).toEqual(chooseSet(groups, { units, serving: [] }));
    }),
  );
});

it('a unit that serves already fills a place that it is able to fill, and as many places as can be are filled so', () => {
  fc.assert(
    fc.property(wanted, fc.array(needs, { maxLength: 3 }), (groups, already) => {
      const serving = already.map((capabilities, index) => ({ unitId: `serving-${index}`, capabilities }));
      const set = chooseSet(groups, { units: [], serving })!;
      const slots = eachWanted(groups);
      const most = (left: readonly Needs[], rest: readonly (typeof serving)[number][]): number => {
        const [unit, ...others] = rest;
        if (!unit) return 0;
        const places = left.flatMap((slot, at) => (lackingOf(slot, unit.capabilities).length === 0 ? [at] : []));
        return Math.max(most(left, others), ...places.map((place) => 1 + most(left.filter((_, at) => at !== place), others)));
      };
      expect(set.servingUnitIds).toHaveLength(most(slots, serving));
      expect(set.missing).toHaveLength(slots.length - set.servingUnitIds.length);
    }),
  );
});
