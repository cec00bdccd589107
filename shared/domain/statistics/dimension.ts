import * as z from 'zod';
import type { FigureRow } from './figure-row.ts';
import { localDayOf, localHourOf } from './local-time.ts';
import type { Measured } from './measured.ts';

/** What figures are divided by. Hour and day are those of China in which the call rang or the incident was opened. */
export const Dimension = z.enum(['county', 'township', 'station', 'hour', 'day']);
export type Dimension = z.infer<typeof Dimension>;

/** The group of what has no place or station. */
export const UNKNOWN_GROUP = 'unknown';

/** The group that something counts in: an id, an hour from 0, or a day yyyy-mm-dd. */
export const groupOf = (one: Pick<Measured, 'at' | 'countyId' | 'townshipId' | 'stationId'>, dimension: Dimension): string => {
  switch (dimension) {
    case 'county':
      return one.countyId ?? UNKNOWN_GROUP;
    case 'township':
      return one.townshipId ?? UNKNOWN_GROUP;
    case 'station':
      return one.stationId ?? UNKNOWN_GROUP;
    case 'hour':
      return String(localHourOf(one.at));
    case 'day':
      return localDayOf(one.at);
  }
};

/** Calls are answered by the room and by no station. */
export const hasDimension = (of: 'call' | 'incident' | 'run', dimension: Dimension): boolean => of !== 'call' || dimension !== 'station';

/** Groups in the order in which they are read: hours and days by time, all others by name, the unknown last. */
export const compareGroups = (one: string, other: string): number => {
  if (one === other) return 0;
  if (one === UNKNOWN_GROUP || other === UNKNOWN_GROUP) return one === UNKNOWN_GROUP ? 1 : -1;
  return Number(one) - Number(other) || (one < other ? -1 : 1);
};

/** Whether a row lies in a period (the end excluded), and in the one county where there is a limit to one. */
export const isInScope = (row: Pick<FigureRow, 'at' | 'countyId'>, { from, to, countyId }: { readonly from: number; readonly to: number; readonly countyId?: string | undefined }): boolean =>
  row.at >= from && row.at < to && (countyId === undefined || row.countyId === countyId);
