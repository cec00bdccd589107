import { UNKNOWN_GROUP, type Dimension } from '#shared/domain/statistics/dimension.ts';
import type { CsvWords } from '#shared/domain/statistics/statistics-csv.ts';
import type { Centre } from '#shared/schemas/centre.ts';

const HOUR_DIGITS = 2;

/** A group by the name that the pack gives it. */
export const groupName = (centre: Centre, by: Dimension | undefined, key: string | undefined): string => {
  if (key === undefined) return 'all';
  if (key === UNKNOWN_GROUP) return 'not known';
  switch (by) {
    case 'county':
      return centre.counties.find(({ id }) => id === key)?.name ?? key;
    case 'township':
      return centre.townships.find(({ id }) => id === key)?.name ?? key;
    case 'station':
      return centre.stations.find(({ id }) => id === key)?.name ?? key;
    case 'hour':
      return `${key.padStart(HOUR_DIGITS, '0')}:00`;
    case 'day':
    case undefined:
      return key;
  }
};

/** A table whose columns have the API's own names, for programs. */
export const csvWords = (centre: Centre, by: Dimension | undefined): CsvWords => ({
  column: (name) => name,
  figure: (name) => name,
  point: (name) => name,
  leftOut: (reason) => `leftOut.${reason}`,
  volume: (name) => name,
  group: (key) => groupName(centre, by, key),
});
