import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import type { Entity } from '../board/board-view.ts';

/** Two digits are said in one breath and typed in two strokes. */
const NUMBERS = 99;

/** Where a number is looked for first: out of the id, so that every console begins at the same one. */
const startOf = (id: string): number => {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 100_003;
  return sum % NUMBERS;
};

/**
 * A short number 短号 for each open incident, 1 to 99 while there are so few. One that was given stays for as long as the
 * incident is open; two consoles give the same, but where one has seen an incident that took the number and is closed by now.
 */
export const shortNumbers = (before: ReadonlyMap<string, number>, incidents: Iterable<Entity<Pick<KnownIncident, 'openedAt'>>>): ReadonlyMap<string, number> => {
  const all = [...incidents];
  const numbers = new Map<string, number>();
  for (const { id } of all) {
    const kept = before.get(id);
    if (kept !== undefined) numbers.set(id, kept);
  }
  const taken = new Set(numbers.values());
  const fresh = all.filter(({ id }) => !numbers.has(id)).sort((a, b) => a.state.openedAt - b.state.openedAt || (a.id < b.id ? -1 : 1));
  for (const { id } of fresh) {
    const number = freeFrom(startOf(id), taken);
    numbers.set(id, number);
    taken.add(number);
  }
  return numbers;
};

/** The first free number from a place on; beyond 99 where all of them are taken. */
const freeFrom = (start: number, taken: ReadonlySet<number>): number => {
  for (let step = 0; step < NUMBERS; step += 1) {
    const number = ((start + step) % NUMBERS) + 1;
    if (!taken.has(number)) return number;
  }
  let number = NUMBERS + 1;
  while (taken.has(number)) number += 1;
  return number;
};
