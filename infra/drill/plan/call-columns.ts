import { fail } from '#infra/commands/kit/command-failure.ts';

/** Which column of a call file holds what. */
export interface CallColumns {
  readonly time: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly complaint: string;
}

/** As --columns takes it: the columns of Montgomery's 911 file. */
export const DEFAULT_COLUMNS = 'time=timeStamp,longitude=lng,latitude=lat,complaint=title';

const NAMES = ['time', 'longitude', 'latitude', 'complaint'] as const;

/** Reads `time=…,longitude=…`; what is not named keeps its default. */
export const columnsOf = (text: string): CallColumns => {
  const columns: Record<(typeof NAMES)[number], string> = { time: 'timeStamp', longitude: 'lng', latitude: 'lat', complaint: 'title' };
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const name = NAMES.find((one) => one === part.slice(0, at).trim());
    const column = part.slice(at + 1).trim();
    if (at < 0 || name === undefined || column === '') {
      return fail(`Cannot read the calls: --columns has "${part}", not one of ${NAMES.map((one) => `${one}=COLUMN`).join(', ')}.`);
    }
    columns[name] = column;
  }
  return columns;
};
