import type { Period } from '#shared/schemas/roster.ts';

/** Whether a moment lies in a period. */
export const covers = ({ from, to }: Period, at: number): boolean => from <= at && at < to;

/** Whether two periods have a moment in common. */
export const meets = (one: Period, other: Period): boolean => one.from < other.to && other.from < one.to;

/** What of something lies within a period; nothing or one piece. */
export const within = <Timed extends Period>(timed: Timed, { from, to }: Period): readonly Timed[] =>
  meets(timed, { from, to }) ? [{ ...timed, from: Math.max(timed.from, from), to: Math.min(timed.to, to) }] : [];

/** What of something lies outside of a period: nothing, one piece, or the two ends. */
export const outside = <Timed extends Period>(timed: Timed, { from, to }: Period): readonly Timed[] =>
  meets(timed, { from, to })
    ? [...(timed.from < from ? [{ ...timed, to: from }] : []), ...(timed.to > to ? [{ ...timed, from: to }] : [])]
    : [timed];

/** The times that any of some periods cover: periods that touch are one. */
export const joined = (periods: readonly Period[]): readonly Period[] =>
  periods
    .toSorted((one, other) => one.from - other.from)
    .reduce<readonly Period[]>((before, { from, to }) => {
      const last = before.at(-1);
      return last && from <= last.to ? [...before.slice(0, -1), { from: last.from, to: Math.max(last.to, to) }] : [...before, { from, to }];
    }, []);
