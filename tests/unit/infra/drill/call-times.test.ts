import { describe, expect, it } from 'vitest';
import { dealer, times } from '#infra/drill/plan/deck.ts';
import { drawCallTimes } from '#infra/drill/plan/draw-call-times.ts';
import { CALLS_BY_HOUR } from '#infra/drill/plan/hourly-profile.ts';
import { paceCalls, paceForFleet } from '#infra/drill/plan/pace-calls.ts';
import { pickByWeight, randomStream } from '#infra/drill/plan/random-stream.ts';

describe('the hourly profile', () => {
  it('holds every EMS call of the file', () => {
    expect(CALLS_BY_HOUR).toHaveLength(24);
    expect(CALLS_BY_HOUR.reduce((sum, one) => sum + one, 0)).toBe(48_877);
  });

  it('is what drawn calls follow, within four standard deviations an hour', () => {
    const count = 20_000;
    const drawn = drawCallTimes(1, count);
    const byHour = CALLS_BY_HOUR.map((_, hour) => drawn.filter((at) => Math.floor(at / 3600) === hour).length);
    for (const [hour, calls] of CALLS_BY_HOUR.entries()) {
      const share = calls / 48_877;
      const deviation = Math.sqrt(count * share * (1 - share));
      expect(Math.abs(byHour[hour]! - count * share)).toBeLessThan(4 * deviation);
    }
  });

  it('gives the same times for the same seed, in order', () => {
    expect(drawCallTimes(5, 50)).toEqual(drawCallTimes(5, 50));
    expect(drawCallTimes(5, 50)).not.toEqual(drawCallTimes(6, 50));
    expect(drawCallTimes(5, 50)).toEqual([...drawCallTimes(5, 50)].sort((a, b) => a - b));
  });
});

describe('the pace of calls', () => {
  it('shrinks all gaps by one factor where the calls come too slowly', () => {
    expect(paceCalls([1000, 4600, 11_800], 4)).toEqual([0, 600, 1800]);
  });

  it('leaves calls that come fast enough as they are', () => {
    expect(paceCalls([100, 160, 200], 4)).toEqual([0, 60, 100]);
  });

  it('bears one call and none', () => {
    expect(paceCalls([77], 4)).toEqual([0]);
    expect(paceCalls([], 4)).toEqual([]);
  });

  it('grows with the fleet and never stands still', () => {
    expect(paceForFleet(33)).toBeCloseTo(23.76);
    expect(paceForFleet(0)).toBe(1);
  });
});

describe('a dealer', () => {
  it('gives out each card once in every round, in an order of its own', () => {
    const cards = [...times(3, 'a'), 'b', 'c'];
    const deal = dealer(3, 'test', cards);
    const rounds = Array.from({ length: 8 }, (_, round) => cards.map((_card, turn) => deal(round * cards.length + turn)));
    for (const round of rounds) expect([...round].sort()).toEqual(cards);
    expect(new Set(rounds.map((round) => round.join(''))).size).toBeGreaterThan(1);
  });

  it('gives the same card for the same turn, asked in any order', () => {
    const [one, other] = [dealer(3, 'test', [1, 2, 3, 4]), dealer(3, 'test', [1, 2, 3, 4])];
    const forwards = Array.from({ length: 12 }, (_, turn) => one(turn));
    expect(Array.from({ length: 12 }, (_, turn) => other(11 - turn)).reverse()).toEqual(forwards);
  });
});

describe('a weighted choice', () => {
  it('never takes what has no weight, and anything where nothing has', () => {
    const random = randomStream(1, 'weights');
    const drawn = Array.from({ length: 500 }, () => pickByWeight(random, ['never', 'seldom', 'often'], (one) => ({ never: 0, seldom: 1, often: 9 })[one] ?? 0));
    expect(new Set(drawn)).toEqual(new Set(['seldom', 'often']));
    expect(drawn.filter((one) => one === 'seldom').length).toBeGreaterThan(20);
    expect(['x', 'y']).toContain(pickByWeight(random, ['x', 'y'], () => 0));
  });
});
