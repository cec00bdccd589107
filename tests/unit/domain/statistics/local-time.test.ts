import { expect, it } from 'vitest';
import { localDayOf, localHourOf, midnightBefore, startOfLocalDay } from '#shared/domain/statistics/local-time.ts';

const lateEvening = Date.UTC(2026, 1, 28, 16, 30);

it('a day begins at midnight in China, which is the afternoon before in UTC', () => {
  expect(startOfLocalDay('2026-03-01')).toBe(Date.UTC(2026, 1, 28, 16));
  expect(localDayOf(lateEvening)).toBe('2026-03-01');
  expect(localHourOf(lateEvening)).toBe(0);
  expect(midnightBefore(lateEvening)).toBe(startOfLocalDay('2026-03-01'));
});

it.each(['2026-02-30', '2026-13-01', 'yesterday', ''])('"%s" is no day', (text) => {
  expect(startOfLocalDay(text)).toBeNaN();
});
