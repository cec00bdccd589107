import { randomUUID } from 'node:crypto';
import { readHost, signInAs, type HostAccess } from '#infra/commands/kit/host-access.ts';
import { createClient, type Client } from '#shared/api/client.ts';
import type { RoadGraph } from '#shared/geo/roads/road-graph.ts';
import { drillClock } from './drill-clock.ts';
import { jobBook } from './job-book.ts';
import { problems as noProblems } from './problems.ts';
import { requestTimes, type RequestTimes } from './request-times.ts';
import { serverTime } from './server-time.ts';
import type { Account, Stage } from './stage.ts';
import { terminal, type AcceptedCommand, type Terminal } from './terminal.ts';
import { startWatch, type Watch } from './watch.ts';
import { waysAlong } from './way.ts';

/** As whom the drill looks at the whole room. */
const SUPERVISOR: Account = { role: 'supervisor', user: 'drill-supervisor' };

/** Where a drill is played. */
export interface StageOptions {
  readonly host: HostAccess;
  readonly centre: string;
  /** The centre's roads, where this machine has them: vehicles drive along them. */
  readonly roads?: RoadGraph | undefined;
  readonly onAccepted?: ((command: AcceptedCommand, account: Account) => void) | undefined;
  /** Ends everything at once, as when the drill's own host is gone. */
  readonly signal?: AbortSignal | undefined;
}

/** A stage with those things that only who opened it needs. */
export interface OpenStage {
  readonly stage: Stage;
  /** The supervisor's terminal, which outlives the end of the play. */
  readonly reader: Terminal;
  readonly times: RequestTimes;
  /** Sends everybody home, and waits until all have ended what they were at. */
  finish(): Promise<void>;
  /** Ends everything at once. */
  readonly end: AbortController;
}

/**
 * Signs in, opens the supervisor's board and sets the drill's clock by the host's.
 * @throws CommandFailure when there is no such host or it does not let the drill in.
 */
export const openStage = async ({ host, centre, roads, onAccepted, signal: outer }: StageOptions): Promise<OpenStage> => {
  const { clockSpeed } = await readHost(host);
  await signInAs(host, { ...SUPERVISOR, centre });
  const end = new AbortController();
  const closing = new AbortController();
  const signal = outer ? AbortSignal.any([end.signal, outer]) : end.signal;
  const clock = drillClock(await serverTime(host, signal), clockSpeed);
  const times = requestTimes();
  const problems = noProblems();
  const watches: Watch[] = [];
  signal.addEventListener('abort', () => {
    closing.abort();
    for (const watch of watches) watch.stop();
  });

  const running = new Set<Promise<void>>();
  const spawn: Stage['spawn'] = (what, task) => {
    const run = task()
      .catch((error: unknown) => {
        if (!signal.aborted) problems.add(`Cannot play ${what}: ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => running.delete(run));
    running.add(run);
    return run;
  };

  const clientFor = oncePerUser((account): Client => {
    let token: Promise<string> | undefined;
    const signIn = (): Promise<string> =>
      signInAs(host, { ...account, centre }).catch((error: unknown) => {
        // A host that was away is asked anew.
        token = undefined;
        throw error;
      });
    return createClient({ baseUrl: host.url, token: () => (token ??= signIn()) });
  });
  const shared = { centre, newCommandId: randomUUID, times };
  const terminalFor = oncePerUser((account) =>
    terminal({ ...shared, client: clientFor(account), signal, onAccepted: onAccepted && ((command) => onAccepted(command, account)) }),
  );
  const watchFor = (account: Account, onLost?: () => void): Watch => {
    const watch = startWatch({ client: clientFor(account), centre, socketUrl: `${host.url.replace(/^http/, 'ws')}/socket`, ...(onLost && { onLost }) });
    watches.push(watch);
    return watch;
  };
  const reader = terminal({ ...shared, client: clientFor(SUPERVISOR), signal: outer ?? new AbortController().signal });
  const pack = await reader.ask('get-centre', {});
  // A host that was restarted has set its clock on.
  const setClock = async (): Promise<void> => clock.set(await serverTime(host, signal));
  const room = watchFor(SUPERVISOR, () => void spawn('the setting of the clock', () => room.ready().then(setClock)));

  return {
    stage: { host, centre: pack, clock, wayBetween: waysAlong(roads), book: jobBook(), problems, room, signal, closing: closing.signal, terminal: terminalFor, watch: (account) => watchFor(account), spawn },
    reader,
    times,
    finish: async () => {
      closing.abort();
      while (running.size > 0) await Promise.all(running);
    },
    end,
  };
};

const oncePerUser = <Value>(make: (account: Account) => Value): ((account: Account) => Value) => {
  const made = new Map<string, Value>();
  return (account) => {
    const value = made.get(account.user) ?? make(account);
    made.set(account.user, value);
    return value;
  };
};
