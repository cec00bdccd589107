import { localDayOf, MILLISECONDS_A_DAY, midnightBefore, startOfLocalDay } from '#shared/domain/statistics/local-time.ts';
import { MOST_DAYS_AT_ONCE } from '#shared/schemas/statistics-period.ts';

/** The periods that a manager asks for most. */
export const PERIODS = ['today', 'yesterday', 'week', 'month', 'custom'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** A period by its days in China's calendar (yyyy-mm-dd), both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What is chosen: a period by name, and the days that count where the name is "custom". */
export interface PeriodChoice {
  readonly name: PeriodName;
  readonly custom: Days;
}

const DAYS_A_WEEK = 7;

/** The days of a period as they are at a moment, epoch milliseconds. */
export const daysOf = ({ name, custom }: PeriodChoice, now: number): Days => {
  const today = localDayOf(now);
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday': {
      const yesterday = localDayOf(now - MILLISECONDS_A_DAY);
      return { from: yesterday, to: yesterday };
    }
    case 'week':
      return { from: localDayOf(now - (DAYS_A_WEEK - 1) * MILLISECONDS_A_DAY), to: today };
    case 'month':
      return { from: `${today.slice(0, -2)}01`, to: today };
    case 'custom':
      return custom;
  }
};

/** The same as moments, the end excluded; nothing where the days are none, stand in the wrong order, or are too many for one answer. */
export const momentsOf = ({ from, to }: Days): { readonly from: number; readonly to: number } | undefined => {
  const first = startOfLocalDay(from);
  const end = midnightBefore(startOfLocalDay(to)) + MILLISECONDS_A_DAY;
  if (Number.isNaN(first) || Number.isNaN(end) || first >= end) return undefined;
  return end - first <= MOST_DAYS_AT_ONCE * MILLISECONDS_A_DAY ? { from: first, to: end } : undefined;
};
