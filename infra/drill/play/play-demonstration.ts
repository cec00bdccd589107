import type { Centre } from '#shared/schemas/centre.ts';
import { drawCalls } from '../plan/draw-calls.ts';
import { paceForFleet } from '../plan/pace-calls.ts';
import { planCalls } from '../plan/plan-calls.ts';
import type { CallPlan } from '../plan/call-plan.ts';
import { connectBridge } from './bridge.ts';
import { freeUnits } from './free-units.ts';
import { openStage, type StageOptions } from './open-stage.ts';
import { peopleReady } from './people-ready.ts';
import { playCall, type CallRoom } from './play-call.ts';
import { openSeats } from './seats.ts';
import type { Stage } from './stage.ts';
import { startSupervisor } from './supervisor.ts';
import { sweepDrill } from './sweep.ts';

/** The first calls come at once, seconds of the wall: whoever looks sees a living county within the first minute. */
const FIRST_CALLS_SECONDS = [1, 6, 12, 19, 27, 36, 46];
/** So many calls are drawn at a time. */
const CALLS_AT_A_TIME = 200;
const SECONDS_PER_HOUR = 3600;
/** Few, so that whoever looks finds calls to take. */
const SEATS = 4;
/** The first crews are quick, so that somebody drives within the first minute: their times are shortened to this share. */
const QUICK_SHARE = 0.15;

/** Where a demonstration is played, and for how long. */
export interface DemonstrationOptions extends StageOptions {
  /** Draws everything. */
  readonly seed: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Keeps a running host's county alive until it is told to stop: calls ring, crews drive, facilities answer, all of it marked as a drill
 * and in no figure. Crews also play the orders that others give. Whatever is open at the end is ended.
 */
export const playDemonstration = async ({ seed, signal, ...options }: DemonstrationOptions): Promise<void> => {
  const { stage, reader, end } = await openStage(options);
  try {
    await stage.room.ready();
    await sweepDrill(stage, reader);
    await peopleReady(stage, { playsOthers: true });
    startSupervisor(stage);
    await ringOn(stage, seed, signal);
  } finally {
    end.abort();
    await sweepAfterwards(options);
  }
};

/** Whoever still plays would send another unit for each that is called off: it is swept by somebody who comes when all have gone. */
const sweepAfterwards = async (options: StageOptions): Promise<void> => {
  const { stage, reader, end } = await openStage(options);
  try {
    await stage.room.ready();
    await sweepDrill(stage, reader);
  } finally {
    end.abort();
  }
};

const ringOn = async (stage: Stage, seed: number, signal: AbortSignal): Promise<void> => {
  const { host, centre, clock } = stage;
  const bridge = await connectBridge({ host, centre: centre.settings.name, clock, signal: stage.signal });
  const seats = await openSeats(stage, SEATS);
  const room: CallRoom = { bridge, seats, free: freeUnits(stage.room, clock), opened: new Map() };
  const between = SECONDS_PER_HOUR / paceForFleet(centre.units.length);
  const startedAt = clock.now();
  for (const { plan, atSeconds } of calls(centre, seed, { between, speed: clock.speed })) {
    await clock.sleep(atSeconds - (clock.now() - startedAt) / 1000, signal);
    if (signal.aborted) break;
    void stage.spawn(`call ${plan.number}`, () => playCall(stage, room, plan, () => undefined));
  }
  await seats.signOut();
};

/** Calls without end, each with its time in seconds of the host's clock. */
function* calls(centre: Centre, seed: number, { between, speed }: { readonly between: number; readonly speed: number }): Generator<{ readonly plan: CallPlan; readonly atSeconds: number }> {
  const first = FIRST_CALLS_SECONDS.map((seconds) => seconds * speed);
  for (let round = 0; ; round++) {
    const plans = planCalls(drawCalls(seed + round, CALLS_AT_A_TIME), { centre, seed: seed + round, atSeconds: [], place: 'population' });
    for (const [index, plan] of plans.entries()) {
      const number = round * CALLS_AT_A_TIME + index;
      const shown = number < first.length ? quick(plan) : plan;
      yield { plan: { ...shown, number: number + 1 }, atSeconds: first[number] ?? (first.at(-1) ?? 0) + (number - first.length + 1) * between };
    }
  }
}

const quick = ({ handling, legs, ...plan }: CallPlan): CallPlan => {
  const [first, ...others] = legs;
  const { pace } = first;
  return {
    ...plan,
    answersAfter: plan.answersAfter * QUICK_SHARE,
    givesUp: false,
    disturbance: 'none',
    withdrawn: false,
    handling: { opens: handling.opens * QUICK_SHARE, locates: handling.locates * QUICK_SHARE, triages: handling.triages * QUICK_SHARE, orders: handling.orders * QUICK_SHARE },
    legs: [{ ...first, pace: { ...pace, acknowledgeSeconds: pace.acknowledgeSeconds * QUICK_SHARE, rollOutFactor: pace.rollOutFactor * QUICK_SHARE } }, ...others],
  };
};
