import { randomUUID } from 'node:crypto';
import { createClient } from '#shared/api/client.ts';
import { tierRank } from '#shared/domain/transfer/next-candidate.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { DrillFacts } from '../figures/drill-facts.ts';
import { judge } from '../figures/judge.ts';
import { shortestMeasurable, type Measurable } from '../figures/report-text.ts';
import type { CallPlan } from '../plan/call-plan.ts';
import { collectFacts } from './collect-facts.ts';
import { startCrew } from './crew.ts';
import { drillClock } from './drill-clock.ts';
import { startFacilityDesk } from './facility-desk.ts';
import { freeUnits } from './free-units.ts';
import { readHost, signInAs, type HostAccess } from './host-access.ts';
import { jobBook } from './job-book.ts';
import { playCall } from './play-call.ts';
import { problems as noProblems } from './problems.ts';
import { requestTimes } from './request-times.ts';
import { boardDifferences } from './same-board.ts';
import type { Account, Stage } from './stage.ts';
import { watchForStall } from './stall.ts';
import { terminal, type AcceptedCommand, type Terminal } from './terminal.ts';
import { watchForTwoActive } from './two-active.ts';
import { startWatch, type Watch } from './watch.ts';

/** Village clinics send patients on and are not asked to take any in a drill. */
const LOWEST_DESK_TIER = tierRank('township-health-centre');
const DISPATCHERS = 4;
const RECONNECTS_AFTER_SHARE = 0.5;

/** What a drill plays, and where. */
export interface DrillOptions {
  readonly host: HostAccess;
  readonly centre: string;
  /** Plans the calls once the centre and the speed of its clock are known. */
  readonly plan: (centre: Centre, speed: number) => readonly CallPlan[];
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly underWay: number }) => void;
  readonly onAccepted?: (command: AcceptedCommand, account: Account) => void;
  /** Ends the drill at once, as when its own host is gone. */
  readonly signal?: AbortSignal;
}

/** How a drill went. */
export interface DrillResult {
  readonly facts: DrillFacts;
  readonly measurable: Measurable;
  readonly targetSeconds: number;
  /** What went wrong; none when the drill has passed. */
  readonly failures: readonly string[];
  readonly requests: number;
}

/** Plays a drill against a running host, from the first call to the last hand-over, and reads its facts from the logs. */
export const playDrill = async (options: DrillOptions): Promise<DrillResult> => {
  const { host, centre: centreName } = options;
  const { at, clockSpeed } = await readHost(host);
  const clock = drillClock({ now: at, speed: clockSpeed });
  const end = new AbortController();
  const closing = new AbortController();
  const signal = options.signal ? AbortSignal.any([end.signal, options.signal]) : end.signal;
  const times = requestTimes();
  const problems = noProblems();
  const watches: Watch[] = [];
  const running = new Set<Promise<void>>();
  signal.addEventListener('abort', () => {
    closing.abort();
    for (const watch of watches) watch.stop();
  });

  const clientOf = (account: Account) => {
    let token: Promise<string> | undefined;
    return createClient({ baseUrl: host.url, token: () => (token ??= signInAs(host, { ...account, centre: centreName })) });
  };
  const clients = new Map<string, ReturnType<typeof createClient>>();
  const clientFor = (account: Account) => clients.get(account.user) ?? remember(clients, account.user, clientOf(account));
  const terminals = new Map<string, Terminal>();
  const terminalFor = (account: Account): Terminal =>
    terminals.get(account.user) ??
    remember(terminals, account.user, terminal({ client: clientFor(account), centre: centreName, newCommandId: randomUUID, times, onAccepted: (command) => options.onAccepted?.(command, account), signal }));
  const watchFor = (account: Account, onLost?: () => void): Watch => {
    const watch = startWatch({ client: clientFor(account), centre: centreName, socketUrl: `${host.url.replace(/^http/, 'ws')}/socket`, ...(onLost && { onLost }) });
    watches.push(watch);
    return watch;
  };

  const supervisor: Account = { role: 'supervisor', user: 'drill-supervisor' };
  const setClock = async (): Promise<void> => clock.set((await readHost(host)).at);
  const room = watchFor(supervisor, () => void stage.spawn('setting the clock', () => room.ready().then(setClock)));
  const stage: Stage = {
    centre: await terminalFor(supervisor).ask('get-centre', {}),
    clock,
    book: jobBook(),
    problems,
    room,
    signal,
    closing: closing.signal,
    terminal: terminalFor,
    watch: (account) => watchFor(account),
    spawn: (what, task) => {
      const run = task()
        .catch((error: unknown) => {
          if (!signal.aborted) problems.add(`Cannot play ${what}: ${error instanceof Error ? error.message : String(error)}`);
        })
        .finally(() => running.delete(run));
      running.add(run);
      return run;
    },
  };

  const incidentIds: string[] = [];
  const plans = options.plan(stage.centre, clockSpeed);
  try {
    await room.ready();
    const desk = terminalFor(supervisor);
    watchForTwoActive(stage, desk);
    await peopleReady(stage);
    watchForStall(stage, end);
    await playCalls(stage, { plans, incidentIds, onProgress: options.onProgress });
    closing.abort();
    await Promise.all(running);
    options.signal?.throwIfAborted();
    if (!signal.aborted) for (const key of await boardDifferences({ room, desk })) problems.add(`The live board differs from a fresh one in "${key}"`);
    const reader = terminal({ client: clientFor(supervisor), centre: centreName, newCommandId: randomUUID, times, signal: options.signal ?? new AbortController().signal });
    const facts = await collectFacts(reader, stage.centre, { incidentIds, assignmentIds: stage.book.assignmentIds(), transferIds: stage.book.transferIds() });
    const measurable = { speed: clockSpeed, requestMilliseconds: times.slow() };
    const judged = judge(facts, { plannedCalls: plans.length, toleranceMilliseconds: shortestMeasurable(measurable) });
    return { facts, measurable, targetSeconds: stage.centre.settings.target.seconds, failures: [...problems.list(), ...judged], requests: times.count() };
  } finally {
    end.abort();
  }
};

const remember = <Value>(map: Map<string, Value>, key: string, value: Value): Value => {
  map.set(key, value);
  return value;
};

/** Crews and facilities open their boards; the fleet is on duty afterwards. */
const peopleReady = async (stage: Stage): Promise<void> => {
  const desks = stage.centre.facilities.filter(({ inNetwork, tier }) => inNetwork && tierRank(tier) >= LOWEST_DESK_TIER);
  await Promise.all([...stage.centre.units.map((unit) => startCrew(stage, unit)), ...desks.map((facility) => startFacilityDesk(stage, facility))]);
};

const playCalls = async (
  stage: Stage,
  { plans, incidentIds, onProgress }: { readonly plans: readonly CallPlan[]; readonly incidentIds: string[]; readonly onProgress: DrillOptions['onProgress'] },
): Promise<void> => {
  const startedAt = stage.clock.now();
  const free = freeUnits(stage.room, stage.clock);
  let done = 0;
  let underWay = 0;
  const tell = (): void => onProgress?.({ done, total: plans.length, underWay });
  await Promise.all(
    plans.map((plan, index) =>
      stage.spawn(`call ${plan.number}`, async () => {
        await stage.clock.sleep(plan.atSeconds - (stage.clock.now() - startedAt) / 1000, stage.signal);
        stage.signal.throwIfAborted();
        // A console whose line is cut must show the same as one that was always there.
        if (index === Math.floor(plans.length * RECONNECTS_AFTER_SHARE)) stage.room.feed.reconnect();
        underWay++;
        tell();
        const desk = stage.terminal({ role: 'dispatcher', user: `drill-dispatcher-${(index % DISPATCHERS) + 1}` });
        try {
          await playCall(stage, { desk, free }, plan, (incidentId) => incidentIds.push(incidentId));
        } finally {
          underWay--;
          done++;
          tell();
        }
      }),
    ),
  );
};
