import type { RosterFault } from '#shared/domain/roster/roster-faults.ts';
import type { Posting, Shift } from '#shared/schemas/roster.ts';

/** A roster as it was told, and how to name what is wrong with it in the teller's own terms. */
export interface ToldRoster {
  readonly shifts: readonly Shift[];
  readonly postings: readonly Posting[];
  readonly nameOf: (fault: Pick<RosterFault, 'list' | 'row' | 'column'>) => string;
}
