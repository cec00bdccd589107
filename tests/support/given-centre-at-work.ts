import { busTrigger } from '#infra/local/bus-trigger.ts';
import type { LambdaFunction } from '#infra/local/lambda-function.ts';
import { timerTrigger } from '#infra/local/timer-trigger.ts';
import { busRules, TIMER_CONSUMER } from '#shared/api/triggers.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import { busEventOf } from '#shared/store/bus-event-of.ts';
import { centresOf, smallCentre, tenMinutesEverywhere } from './given-centre.ts';
import { givenFunctions, type Asked, type FunctionAnswer } from './given-functions.ts';

const START = Date.UTC(2026, 0, 5, 8);
const MOST_CHANGES = 1000;

/**
 * A centre with everything that follows a request: each written event goes to the consumers of the bus, and a timer fires
 * when the clock, which only the test moves, has come to it. `extraPorts` are those that consumers need beside the functions'.
 */
export const givenCentreAtWork = async ({ centre = smallCentre, extraPorts = {}, travelTimes = tenMinutesEverywhere }: { readonly centre?: Centre; readonly extraPorts?: object; readonly travelTimes?: TravelTimes } = {}) => {
  let now = START;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const functions = await givenFunctions({ clock, centres: centresOf(centre), travelTimes });
  const { itemStore } = functions.ports;
  const timers = new Map<string, Timer>();
  const fired = new Set<string>();
  const schedule = {
    set: (timer: Timer) => {
      if (!fired.has(timer.id)) timers.set(timer.id, timer);
      return Promise.resolve();
    },
  };
  const nobodyThere = { post: () => Promise.resolve('gone' as const) };
  const noCarrier = { call: () => Promise.resolve('failed' as const), send: () => Promise.resolve('failed' as const) };
  const ports = { ...functions.ports, schedule, pusher: nobodyThere, voice: noCarrier, webPush: noCarrier, partnerNotices: { post: () => Promise.resolve(), rehearse: () => Promise.resolve() }, ...extraPorts };
  const source = async (name: string): Promise<LambdaFunction> => {
    const { create } = (await import(`#functions/${name}/handler.ts`)) as { create: (given: typeof ports) => LambdaFunction };
    return create(ports);
  };
  const consumers = Object.entries(busRules).map(([name, types]) => ({ types: new Set<string>(types), take: busTrigger(source, name) }));
  const fire = timerTrigger(source, TIMER_CONSUMER);
  const published: BusEvent[] = [];

  let seen = 0;
  const deliver = async (): Promise<void> => {
    for (;;) {
      const rows = itemStore.readFeed(seen, MOST_CHANGES);
      const last = rows.at(-1);
      if (!last) return;
      seen = last.sequence;
      const events = rows.flatMap(({ change }) => (change.kind === 'insert' && change.item ? (busEventOf(change.item) ?? []) : []));
      published.push(...events);
      for (const event of events) {
        for (const { types, take } of consumers) if (types.has(event.type)) await take(event);
      }
    }
  };
  const nextTimer = (until: number): Timer | undefined => [...timers.values()].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  const fireUntil = async (until: number): Promise<void> => {
    for (let timer = nextTimer(until); timer; timer = nextTimer(until)) {
      timers.delete(timer.id);
      fired.add(timer.id);
      now = Math.max(now, timer.at);
      await fire(timer);
      await deliver();
    }
  };
  return {
    ports,
    published,
    now: clock.now,
    /** Asks a function, and lets everything that follows at once happen. */
    ask: async (name: Parameters<typeof functions.ask>[0], asked: Asked = {}): Promise<FunctionAnswer> => {
      const answer = await functions.ask(name, asked);
      await deliver();
      return answer;
    },
    /** Moves the clock on, firing what falls due on the way at its own time. */
    pass: async (seconds: number): Promise<void> => {
      const until = now + seconds * 1000;
      await fireUntil(until);
      now = until;
    },
    /** Hands an event to every consumer again, as the bus may. */
    repeat: async (event: BusEvent): Promise<void> => {
      for (const { types, take } of consumers) if (types.has(event.type)) await take(event);
      await deliver();
    },
    /** Fires a timer whatever has become of its reason, as the queue may. */
    fireAgain: async (timer: Timer): Promise<void> => {
      await fire(timer);
      await deliver();
    },
    close: functions.close,
  };
};
export type CentreAtWork = Awaited<ReturnType<typeof givenCentreAtWork>>;
