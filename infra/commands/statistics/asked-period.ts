import { MILLISECONDS_A_DAY, startOfLocalDay } from '#shared/domain/statistics/local-time.ts';
import { fail } from '../kit/command-failure.ts';
import type { Given } from '../kit/command.ts';

/** From one moment up to another, epoch milliseconds. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const dayOf = (given: Given, name: 'from' | 'to'): number | undefined => {
  const text = given.text[name];
  if (text === undefined) return undefined;
  const midnight = startOfLocalDay(text);
  return Number.isNaN(midnight) ? fail(`Cannot count: --${name} is "${text}", not a day such as 2026-01-31.`) : midnight;
};

/** The days of --from and --to, both included, as China's calendar has them; what is not said reaches as far as the record. */
export const askedPeriod = (given: Given): Period => {
  const from = dayOf(given, 'from') ?? 0;
  const lastDay = dayOf(given, 'to');
  const to = lastDay === undefined ? Number.MAX_SAFE_INTEGER : lastDay + MILLISECONDS_A_DAY;
  return from < to ? { from, to } : fail(`Cannot count: --to "${given.text['to'] ?? ''}" lies before --from "${given.text['from'] ?? ''}".`);
};
