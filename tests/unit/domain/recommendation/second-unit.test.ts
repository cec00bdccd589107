import { describe, expect, it } from 'vitest';
import type { Demand } from '#shared/domain/recommendation/candidate.ts';
import { LEAST_SOONER_SECONDS } from '#shared/domain/recommendation/choose-second.ts';
import { recommendUnits } from '#shared/domain/recommendation/recommend-units.ts';
import { candidate, demanded, type UnitStanding } from '#tests/support/builders-recommendation.ts';

const second = (told: Partial<Demand>, fleet: Readonly<Record<string, UnitStanding>>) =>
  recommendUnits(demanded(told), Object.entries(fleet).map(([id, standing]) => candidate(id, standing))).second;

describe('where the recommended unit lacks something', () => {
  it('the one that brings most of that goes with it', () => {
    const fleet = { a: { seconds: 100, can: ['defibrillator'] }, b: { seconds: 500, can: ['ventilator'] }, c: { seconds: 900, can: ['ventilator', 'neonatal'] } } as const;
    expect(second({ needs: ['defibrillator', 'ventilator', 'neonatal'] }, { ...fleet, c: { seconds: 900, can: ['neonatal', 'ventilator'] } })).toEqual({ because: 'brings-what-is-lacking', unitId: 'a', brings: ['defibrillator'] });
    expect(second({ needs: ['defibrillator', 'neonatal'] }, { ...fleet, c: { seconds: 900, can: ['neonatal', 'ventilator'] } })).toEqual({ because: 'brings-what-is-lacking', unitId: 'c', brings: ['neonatal'] });
  });

  it('and nobody brings it, there is none', () => {
    expect(second({ needs: ['neonatal'] }, { a: { seconds: 100 }, b: { seconds: 200 } })).toBeUndefined();
  });

  it('one that would have to be diverted may bring it', () => {
    expect(second({ needs: ['neonatal', 'ventilator'] }, { a: { seconds: 100, can: ['ventilator'] }, b: { seconds: 200, can: ['neonatal'], onRunOf: 'IV' } })).toMatchObject({ unitId: 'b' });
  });
});

describe('where the capable unit is far', () => {
  const fleet = (sooner: number) => ({ capable: { seconds: 900, can: ['ventilator'] }, basic: { seconds: 900 - sooner } }) as const;

  it('a basic one that is there two minutes sooner goes ahead', () => {
    expect(second({ needs: ['ventilator'] }, fleet(LEAST_SOONER_SECONDS))).toEqual({ because: 'is-there-sooner', unitId: 'basic', bySeconds: LEAST_SOONER_SECONDS });
  });

  it('one that is there a little sooner does not', () => {
    expect(second({ needs: ['ventilator'] }, fleet(LEAST_SOONER_SECONDS - 1))).toBeUndefined();
  });
});

describe('what calls for two', () => {
  const fleet = { a: { seconds: 100, can: ['obstetric'] }, b: { seconds: 200, can: ['obstetric'] }, c: { seconds: 300, can: ['obstetric', 'neonatal'] } } as const;

  it('is a priority of the pack\'s list', () => {
    const secondUnit = { priorities: ['I'] as const, brings: {} };
    expect(second({ priority: 'I', secondUnit }, fleet)).toEqual({ because: 'priority-calls-for-two', unitId: 'b', priority: 'I' });
    expect(second({ priority: 'II', secondUnit }, fleet)).toBeUndefined();
    expect(second({ priority: undefined, secondUnit }, fleet)).toBeUndefined();
  });

  it('is a need of the pack\'s list, for which the second brings what will be needed beside it', () => {
    const secondUnit = { priorities: [], brings: { obstetric: ['neonatal'] as const } };
    expect(second({ needs: ['obstetric'], secondUnit }, fleet)).toEqual({ because: 'need-calls-for-two', unitId: 'c', need: 'obstetric', brings: ['neonatal'] });
  });

  it('asks for no third once somebody is on the way', () => {
    expect(second({ priority: 'I', secondUnit: { priorities: ['I'], brings: {} }, servingUnitIds: ['z'] }, fleet)).toBeUndefined();
  });
});
