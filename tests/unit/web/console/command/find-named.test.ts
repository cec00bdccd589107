import { describe, expect, it } from 'vitest';
import type { FleetUnit, Station } from '#shared/schemas/centre.ts';
import { findIncident, findStation, findUnit } from '#web/console/command/find-named.ts';

const unit = (id: string, callSign: string): FleetUnit => ({ id, callSign, stationId: 'base', capabilities: [], provenance: 'proposed' });
const units = [unit('yh-01', '盐急01'), unit('yh-12', '盐急12'), unit('k-12', 'K12'), unit('k-2', 'K2')];

describe('a unit that was typed', () => {
  it.each([
    ['k12', 'k-12'],
    ['K12', 'k-12'],
    ['盐急12', 'yh-12'],
    ['yh-01', 'yh-01'],
    ['1', 'yh-01'],
    ['01', 'yh-01'],
    ['2', 'k-2'],
  ])('is found by "%s"', (typed, id) => {
    expect(findUnit(units, typed)).toMatchObject({ id });
  });

  it('is asked for again where the number means two, or none', () => {
    expect(findUnit(units, '12')).toEqual({ problem: 'manyUnits', what: '盐急12 · K12' });
    expect(findUnit(units, '77')).toEqual({ problem: 'noSuchUnit', what: '77' });
  });
});

describe('an incident that was typed', () => {
  const numbers = new Map([['01JX0000000000000000003ABC', 3], ['01JX0000000000000000007DEF', 41]]);

  it('is found by its short number or by the end of its id', () => {
    expect(findIncident(numbers, '41')).toBe('01JX0000000000000000007DEF');
    expect(findIncident(numbers, '3abc')).toBe('01JX0000000000000000003ABC');
  });

  it('is not guessed', () => {
    expect(findIncident(numbers, '4')).toEqual({ problem: 'noSuchIncident', what: '4' });
  });
});

it('a station is found by how its name begins in either script', () => {
  const station: Station = { id: 'longju-substation', name: '龙居镇急救分站', latinName: 'Longju substation', position: [111, 35], townshipId: 'longju', provenance: 'proposed' };
  expect([findStation([station], '龙居')?.id, findStation([station], 'long')?.id, findStation([station], 'xie')?.id]).toEqual(['longju-substation', 'longju-substation', undefined]);
});
