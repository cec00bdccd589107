import { offsetAt, type KeptClock } from './kept-clock.ts';

/** The phone's own time with its measured offset, as every report takes them; a phone that never heard of the server has no offset yet. */
export const deviceTimeAt = (now: number, clock: KeptClock | undefined): { readonly deviceAt: number; readonly clockOffsetMilliseconds?: number } => ({
  deviceAt: Math.round(now),
  ...(clock && { clockOffsetMilliseconds: offsetAt(clock, now) }),
});

/** The same for this moment. */
export const deviceTimeNow = (clock: KeptClock | undefined): ReturnType<typeof deviceTimeAt> => deviceTimeAt(Date.now(), clock);

/** Gives a report that was made before the first contact the offset that is known now; one that has its own keeps it. */
export const withOffset = (body: Readonly<Record<string, unknown>>, clock: KeptClock | undefined): Readonly<Record<string, unknown>> => {
  if (!clock) return body;
  const one = (told: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    typeof told['deviceAt'] === 'number' && told['clockOffsetMilliseconds'] === undefined ? { ...told, clockOffsetMilliseconds: offsetAt(clock, told['deviceAt']) } : told;
  const { reports } = body;
  return Array.isArray(reports) ? { ...body, reports: reports.map((report) => one(report as Readonly<Record<string, unknown>>)) } : one(body);
};
