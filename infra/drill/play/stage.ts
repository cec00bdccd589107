import type { HostAccess } from '#infra/commands/kit/host-access.ts';
import type { Role } from '#shared/schemas/caller.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { DrillClock } from './drill-clock.ts';
import type { JobBook } from './job-book.ts';
import type { Problems } from './problems.ts';
import type { Terminal } from './terminal.ts';
import type { Watch } from './watch.ts';
import type { WayBetween } from './way.ts';

/** As whom somebody of the drill acts. */
export interface Account {
  readonly role: Role;
  readonly user: string;
  readonly unit?: string;
  readonly facility?: string;
  readonly responder?: string;
}

/** What everybody in a drill shares. */
export interface Stage {
  readonly host: HostAccess;
  readonly centre: Centre;
  readonly clock: DrillClock;
  readonly book: JobBook;
  readonly problems: Problems;
  /** The supervisor's board. */
  readonly room: Watch;
  /** Aborts when the drill cannot go on, or is wholly over. */
  readonly signal: AbortSignal;
  /** Aborts when every call is played: crews on their way home, or with a broken vehicle, hurry up. */
  readonly closing: AbortSignal;
  /** How one drives from one place to another. */
  readonly wayBetween: WayBetween;
  /** The same account always has the same terminal. */
  readonly terminal: (account: Account) => Terminal;
  readonly watch: (account: Account) => Watch;
  /** Runs something to its end; what goes wrong in it is a problem of the drill and stops nothing else. */
  readonly spawn: (what: string, task: () => Promise<void>) => Promise<void>;
}
