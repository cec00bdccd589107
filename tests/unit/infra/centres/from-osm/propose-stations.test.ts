import { describe, expect, test } from 'vitest';
import { peopleCovered, proposeStations } from '#infra/centres/from-osm/propose-stations.ts';

/** Settlements on a line, ten minutes apart; a site stands at each. */
const sites = (count: number) => Array.from({ length: count }, (_, site) => ({ seconds: Array.from({ length: count }, (__, at) => Math.abs(site - at) * 600) }));

describe('proposing stations', () => {
  test('places as many as asked for where they cover most people', () => {
    const chosen = proposeStations([], sites(5), [10, 100, 10, 100, 10], { budgetSeconds: 600, count: 2, enoughPeople: 0 });
    expect([...chosen].sort()).toEqual([1, 3]);
  });

  test('leaves out what a known station covers', () => {
    const all = sites(5);
    const chosen = proposeStations([all[1]!], all, [10, 100, 10, 100, 10], { budgetSeconds: 600, count: 2, enoughPeople: 0 });
    expect(chosen).toEqual([3]);
  });

  test('mends a greedy first choice by exchange', () => {
    // The middle covers most alone, but the two sides together cover all.
    const people = [50, 60, 60, 60, 60, 50];
    const covering = (at: readonly number[]) => ({ seconds: people.map((_, index) => (at.includes(index) ? 600 : 6_000)) });
    const candidates = [covering([1, 2, 3, 4]), covering([0, 1, 2]), covering([3, 4, 5])];
    expect([...proposeStations([], candidates, people, { budgetSeconds: 600, count: 2, enoughPeople: 0 })].sort()).toEqual([1, 2]);
  });

  test('goes on until enough people are covered, with three stations at least', () => {
    const all = sites(20);
    const people = all.map(() => 10);
    const wish = { budgetSeconds: 600, count: undefined, enoughPeople: 190 };
    const chosen = proposeStations([], all, people, wish);
    expect(peopleCovered(chosen.map((index) => all[index]!), people, 600)).toBeGreaterThanOrEqual(190);
    expect(proposeStations([], sites(4), [1, 1, 1, 1], { ...wish, budgetSeconds: 6_000, enoughPeople: 1 })).toHaveLength(3);
  });

  test('prefers a place of care when it is nearly as good', () => {
    const people = [100, 100];
    const candidates = [{ seconds: [0, 600] }, { seconds: [5, 600], atCare: true }];
    expect(proposeStations([], candidates, people, { budgetSeconds: 600, count: 1, enoughPeople: 0 })).toEqual([1]);
  });

  test('stops when no candidate helps any more', () => {
    expect(proposeStations([], [{ seconds: [Infinity] }], [10], { budgetSeconds: 600, count: 3, enoughPeople: 0 })).toEqual([]);
  });
});
