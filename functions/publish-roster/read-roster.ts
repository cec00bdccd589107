import { readRosterCsv } from './read-roster-csv.ts';
import type { RosterAsTold } from './schema.ts';
import type { ToldRoster } from './told-roster.ts';

/** Reads either form. @throws InvalidRequest naming every bad line and column of a CSV text */
export const readRoster = (told: RosterAsTold): ToldRoster =>
  told.form === 'csv'
    ? readRosterCsv(told.text)
    : { shifts: told.shifts, postings: told.postings, nameOf: ({ list, row, column }) => `roster.${list}.${row}.${column}` };
