import { describe, expect, it } from 'vitest';
import { drawCalls } from '#infra/drill/plan/draw-calls.ts';
import { partStrays } from '#infra/drill/plan/off-roads.ts';
import { planCalls } from '#infra/drill/plan/plan-calls.ts';
import type { SourceCall } from '#infra/drill/plan/source-call.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { smallCentre } from '#tests/support/given-centre.ts';

const village = (id: string, longitude: number, population: number): Centre['villages'][number] => ({
  id, name: id, position: [longitude, 35], provenance: 'proposed', townshipId: 'xiezhou', population,
});
const centre: Centre = { ...smallCentre, villages: [village('crowded', 110.9, 9000), village('small', 111.1, 1000), village('empty', 111.5, 0)] };

const plan = (calls: readonly SourceCall[], seed = 1, place: 'population' | 'csv' = 'population') =>
  planCalls(calls, { centre, seed, place, atSeconds: calls.map((_, index) => index * 60) });
const drawn = (count: number, seed = 1) => plan(drawCalls(seed, count), seed);

describe('a planned drill', () => {
  it('is the same for the same seed and another for another', () => {
    expect(drawn(40)).toEqual(drawn(40));
    expect(drawn(40, 2)).not.toEqual(drawn(40));
  });

  it('plans a call the same however many follow it', () => {
    const calls = drawCalls(1, 60);
    expect(plan(calls.slice(0, 25))).toEqual(plan(calls).slice(0, 25));
  });

  it('ends one run in five without transport and moves one patient in ten up', () => {
    const first = drawn(200).map(({ legs: [leg] }) => leg.patients[0]);
    expect(first.filter((patient) => patient?.outcome !== 'transported')).toHaveLength(40);
    for (const outcome of ['treatedOnScene', 'refused', 'deadOnScene', undefined]) expect(first.filter((patient) => patient?.outcome === outcome)).toHaveLength(10);
    expect(first.filter((patient) => patient?.transfer)).toHaveLength(20);
  });

  it('has a few refusals, cancellations, breakdowns, withdrawals, queued runs and several patients', () => {
    const plans = drawn(100);
    for (const disturbance of ['refused', 'cancelled', 'broken-down']) expect(plans.filter((one) => one.disturbance === disturbance)).toHaveLength(5);
    expect(plans.filter((one) => one.withdrawn)).toHaveLength(5);
    expect(plans.filter((one) => one.mayQueue)).toHaveLength(10);
    expect(plans.filter((one) => one.legs.length === 2)).toHaveLength(10);
    expect(plans.filter((one) => one.place.told === 'township')).toHaveLength(10);
  });

  it('moves patients in every way: declined, unanswered, outside the network, brought back', () => {
    const transfers = drawn(240).flatMap(({ legs }) => legs.flatMap(({ patients }) => patients.flatMap(({ transfer }) => transfer ?? [])));
    expect(new Set(transfers.map(({ firstAnswer }) => firstAnswer))).toEqual(new Set(['accept', 'decline', 'silence']));
    expect(transfers.some(({ outside }) => outside !== undefined)).toBe(true);
    expect(transfers.some(({ broughtBack }) => broughtBack)).toBe(true);
  });

  it('takes a patient who will be moved up to a place from which that is possible, and an urgent one to a hospital', () => {
    for (const { legs, priority } of drawn(100)) {
      for (const { transfer, facilityId } of legs.flatMap(({ patients }) => patients)) {
        if (transfer) expect(facilityId).not.toBe('county-hospital');
        else if (facilityId !== undefined && priority === 'I') expect(facilityId).toBe('county-hospital');
      }
    }
  });

  it('draws places by population and never where nobody lives', () => {
    const villages = drawn(400).flatMap(({ place }) => place.villageId ?? []);
    expect(villages).not.toContain('empty');
    const share = villages.filter((id) => id === 'crowded').length / villages.length;
    expect(share).toBeGreaterThan(0.84);
    expect(share).toBeLessThan(0.96);
  });

  it('keeps the file\'s position where that is asked for', () => {
    const calls: SourceCall[] = [{ atSeconds: 0, complaint: 'FALL VICTIM', position: [111.2, 35.1], origin: 'calls.csv, line 2' }];
    expect(plan(calls, 1, 'csv')[0]).toMatchObject({ place: { position: [111.2, 35.1], told: 'position' }, origin: 'calls.csv, line 2', priority: 'III' });
    expect(plan(calls)[0]?.place.position).not.toEqual([111.2, 35.1]);
  });
});

describe('calls that the centre does not reach', () => {
  it('are told with the reason, and the others are played', () => {
    const calls: SourceCall[] = [{ atSeconds: 0, complaint: 'A', position: [111, 35] }, { atSeconds: 1, complaint: 'B', position: [-75.5, 40.2] }, { atSeconds: 2, complaint: 'C' }];
    const { good, strays } = partStrays(calls, centre, undefined);
    expect(good.map(({ complaint }) => complaint)).toEqual(['A', 'C']);
    expect(strays).toEqual([{ call: calls[1], reason: '-75.5, 40.2 is outside the bounds of "yanhu"' }]);
  });
});
