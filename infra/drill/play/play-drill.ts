import type { Centre } from '#shared/schemas/centre.ts';
import { coverageOf, type Coverage } from '../figures/coverage.ts';
import type { DrillFacts } from '../figures/drill-facts.ts';
import { judge } from '../figures/judge.ts';
import { shortestMeasurable, type Measurable } from '../figures/report-text.ts';
import type { Counts } from '../figures/counts.ts';
import type { CallPlan } from '../plan/call-plan.ts';
import { collectFacts } from './collect-facts.ts';
import { freeUnits } from './free-units.ts';
import { openStage, type OpenStage, type StageOptions } from './open-stage.ts';
import { connectBridge } from './bridge.ts';
import { openCounty, type County } from './county.ts';
import type { PaperOrders } from './enter-paper-orders.ts';
import { playCall, type CallRoom } from './play-call.ts';
import { openSeats } from './seats.ts';
import { startSupervisor } from './supervisor.ts';
import { boardDifferences } from './same-board.ts';
import type { Stage } from './stage.ts';
import { toldPartners } from './told-partners.ts';
import { watchForStall } from './stall.ts';
import { watchForTwoActive } from './two-active.ts';

/** Fewer than ring at a busy moment, so that some callers wait. */
const SEATS = 6;
/** In the middle of the calls the supervisor's line is cut. */
const RECONNECTS_AFTER_SHARE = 0.5;

/** What a drill plays, and where. */
export interface DrillOptions extends StageOptions {
  /** Plans the calls once the centre and the speed of its clock are known. */
  readonly plan: (centre: Centre, speed: number) => readonly CallPlan[];
  /** Whether the host is the drill's own, and nobody else's roster and fleet are on it. */
  readonly isOwnHost?: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** How a drill went. */
export interface DrillResult {
  readonly facts: DrillFacts;
  /** How many alarms of each kind were raised; each was taken on by the supervisor or settled before. */
  readonly alarms: Counts;
  /** How often there was each of the things beside the runs. */
  readonly coverage: Coverage;
  readonly measurable: Measurable;
  readonly targetSeconds: number;
  /** What went wrong; none when the drill has passed. */
  readonly failures: readonly string[];
}

/** Plays a drill against a running host, from the first call to the last hand-over, and reads its facts from the logs. */
export const playDrill = async (options: DrillOptions): Promise<DrillResult> => {
  const open = await openStage(options);
  try {
    const { stage } = open;
    const plans = options.plan(stage.centre, stage.clock.speed);
    await stage.room.ready();
    watchForTwoActive(stage, open.reader);
    const county = await openCounty(stage, open.reader, { plans, isOwnHost: options.isOwnHost ?? false });
    const alarms = startSupervisor(stage);
    watchForStall(stage, open.end);
    const incidentIds = await playCalls(stage, plans, options.onProgress);
    const paper = await county.close(incidentIds, () => open.finish());
    options.signal?.throwIfAborted();
    return await resultOf(open, { plannedCalls: plans.length, incidentIds, alarms: alarms(), county, paper });
  } finally {
    open.end.abort();
  }
};

/** Every call at its time; the answer is the incidents that came of them. */
const playCalls = async (stage: Stage, plans: readonly CallPlan[], onProgress: DrillOptions['onProgress']): Promise<readonly string[]> => {
  const startedAt = stage.clock.now();
  const { host, centre: { settings: { name: centre } }, clock, signal } = stage;
  const bridge = await connectBridge({ host, centre, clock, signal });
  const seats = await openSeats(stage, SEATS);
  const room: CallRoom = { bridge, seats, free: freeUnits(stage.room, clock), opened: new Map() };
  const incidentIds: string[] = [];
  const reconnectsAt = Math.floor(plans.length * RECONNECTS_AFTER_SHARE);
  let done = 0;
  const playOne = async (plan: CallPlan, index: number): Promise<void> => {
    await stage.clock.sleep(plan.atSeconds - (stage.clock.now() - startedAt) / 1000, stage.signal);
    stage.signal.throwIfAborted();
    // A console whose line was cut must show the same as one that was always there.
    if (index === reconnectsAt) stage.room.feed.reconnect();
    await playCall(stage, room, plan, (incidentId) => incidentIds.push(incidentId));
  };
  const told = (): void => onProgress?.({ done: ++done, total: plans.length });
  await Promise.all(plans.map((plan, index) => stage.spawn(`call ${plan.number}`, () => playOne(plan, index).finally(told))));
  if (!signal.aborted) await seats.signOut();
  return incidentIds;
};

interface Played {
  readonly plannedCalls: number;
  readonly incidentIds: readonly string[];
  readonly alarms: Counts;
  readonly county: County;
  readonly paper: PaperOrders;
}

const resultOf = async ({ stage, reader, times }: OpenStage, { plannedCalls, incidentIds, alarms, county, paper }: Played): Promise<DrillResult> => {
  const { room, problems, book, centre, clock } = stage;
  if (!stage.signal.aborted) {
    for (const key of await boardDifferences({ room, desk: reader })) problems.add(`The live board differs from a fresh one in "${key}"`);
  }
  const { facts, stories, alerts } = await collectFacts(reader, centre, { incidentIds, assignmentIds: book.assignmentIds(), transferIds: book.transferIds() });
  const partners = stage.signal.aborted ? { notices: [], failures: [] } : await toldPartners(stage, stories);
  const measurable = { speed: clock.speed, requestMilliseconds: times.slow() };
  const judged = judge(facts, { plannedCalls, toleranceMilliseconds: shortestMeasurable(measurable), withoutCrew: county.withoutCrew });
  const { shifts } = county;
  const coverage = coverageOf(stories, alerts, { shifts, paper, facilityStatuses: county.facilityStatuses(), notices: partners.notices, terminalFixes: county.terminalFixes() });
  return { facts, alarms, coverage, measurable, targetSeconds: centre.settings.target.seconds, failures: [...problems.list(), ...judged, ...partners.failures] };
};
