import { describe, expect, it } from 'vitest';
import { shortNumbers } from '#web/console/incidents/short-numbers.ts';

const entity = (id: string, openedAt: number) => ({ id, version: 1, state: { openedAt } });
const many = (count: number) => Array.from({ length: count }, (_, at) => entity(`incident-${at}`, at));

describe('the short numbers of incidents', () => {
  it('are all different, from 1 to 99 while there are so few', () => {
    const numbers = [...shortNumbers(new Map(), many(99)).values()];
    expect(new Set(numbers).size).toBe(99);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([1, 99]);
  });

  it('go on beyond 99', () => {
    expect(Math.max(...shortNumbers(new Map(), many(101)).values())).toBe(101);
  });

  it('are the same on every console, in whatever order the incidents came', () => {
    const [one, other] = [shortNumbers(new Map(), many(20)), shortNumbers(new Map(), many(20).toReversed())];
    expect([...other].sort()).toEqual([...one].sort());
  });

  it('stay with their incidents while others come and go', () => {
    const before = shortNumbers(new Map(), many(30));
    const after = shortNumbers(before, many(60).slice(10));
    for (const { id } of many(30).slice(10)) expect(after.get(id)).toBe(before.get(id));
    expect(after.has('incident-3')).toBe(false);
  });
});
