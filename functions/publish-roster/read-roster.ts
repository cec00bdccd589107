import type { RosterFault } from '#shared/domain/roster/roster-faults.ts';
import type { Posting, Shift } from '#shared/schemas/roster.ts';
import { readRosterCsv } from './read-roster-csv.ts';
import type { RosterAsTold } from './schema.ts';

/** A roster as it was told, and how to name what is wrong with it in the teller's own terms. */
export interface ReadRoster {
  readonly shifts: readonly Shift[];
  readonly postings: readonly Posting[];
  readonly nameOf: (fault: Pick<RosterFault, 'list' | 'row' | 'column'>) => string;
}

/** Reads either form. @throws InvalidRequest naming every bad line and column of a CSV text */
export const readRoster = (told: RosterAsTold): ReadRoster =>
  told.form === 'csv'
    ? readRosterCsv(told.text)
    : { shifts: told.shifts, postings: told.postings, nameOf: ({ list, row, column }) => `roster.${list}.${row}.${column}` };
