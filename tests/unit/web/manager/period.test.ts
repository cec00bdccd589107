import { describe, expect, it } from 'vitest';
import { startOfLocalDay } from '#shared/domain/statistics/local-time.ts';
import { dayAndTime } from '#web/manager/period/china-time.ts';
import { daysOf, momentsOf, type PeriodName } from '#web/manager/period/period.ts';

/** Half past midnight of 1 March in China, when it is still February in UTC. */
const now = Date.UTC(2026, 1, 28, 16, 30);
const days = (name: PeriodName) => daysOf({ name, custom: { from: '2026-01-10', to: '2026-01-12' } }, now);

describe('a period', () => {
  it.each([
    ['today', '2026-03-01', '2026-03-01'],
    ['yesterday', '2026-02-28', '2026-02-28'],
    ['week', '2026-02-23', '2026-03-01'],
    ['month', '2026-03-01', '2026-03-01'],
    ['custom', '2026-01-10', '2026-01-12'],
  ] as const)('%s goes from %s to %s by China’s calendar', (name, from, to) => {
    expect(days(name)).toEqual({ from, to });
  });

  it('ends with its last day', () => {
    expect(momentsOf({ from: '2026-02-28', to: '2026-03-01' })).toEqual({ from: startOfLocalDay('2026-02-28'), to: startOfLocalDay('2026-03-02') });
  });

  it.each([
    ['', '2026-03-01'],
    ['2026-03-02', '2026-03-01'],
    ['2026-01-01', '2026-04-04'],
    ['2026-02-30', '2026-03-01'],
  ])('from "%s" to "%s" is none', (from, to) => {
    expect(momentsOf({ from, to })).toBeUndefined();
  });
});

it('times are China’s wherever the computer is', () => {
  expect(dayAndTime(now)).toBe('03/01 00:30:00');
});
