import type { Clock } from '#shared/ports/clock.ts';
import type { AvoidedBox, LiveTraffic, TrafficDrive } from '#shared/ports/live-traffic.ts';
import type { TravelQuestion, TravelTimes } from '#shared/ports/travel-times.ts';
import { NO_CLOSURES } from '#shared/schemas/road-closure.ts';
import type { TravelTime } from '#shared/schemas/travel-time.ts';
import { closedRoads } from './closed-roads.ts';
import { avoidedBoxes } from './avoided-boxes.ts';
import type { RoadGraphs } from './road-graphs.ts';

/** DESIGN section 4: a dispatcher waits no longer for traffic than this. */
export const TRAFFIC_BUDGET_MILLISECONDS = 800;
/** Closures of more stretches than this are not told to the service, whose answer then could lead over one. */
const MOST_AVOIDED = 50;

/** What the composition stands on. */
export interface TrafficSources {
  /** The centre's own roads, which always answer. */
  readonly roads: TravelTimes;
  readonly graphs: RoadGraphs;
  readonly liveTraffic: LiveTraffic;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly warn: (message: string, facts: { readonly centre: string; readonly reason: string }) => void;
}

/**
 * Travel times with traffic where it is known in time: the service is asked beside the centre's own roads, and its answer is
 * used when it comes within the budget and for every place that the roads reach. A ranking mixes no two sources, and what
 * our closures cut off stays cut off.
 */
export const withLiveTraffic = ({ roads, graphs, liveTraffic, clock, warn }: TrafficSources): TravelTimes => ({
  travelTimes: async (question) => {
    const giveUp = new AbortController();
    const traffic = askTraffic({ graphs, liveTraffic }, question, giveUp.signal).catch((error: unknown) => {
      if (!giveUp.signal.aborted) warn('Live traffic cannot be used, so times are by the roads alone', { centre: question.centre, reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    });
    const timeIsUp = clock.sleep(TRAFFIC_BUDGET_MILLISECONDS).then(() => undefined);
    const own = await roads.travelTimes(question);
    const live = await Promise.race([traffic, timeIsUp]);
    giveUp.abort();
    return (live && timesWithTraffic(own, live)) ?? own;
  },
});

/** Nothing where closures are in force that the service cannot be told of. */
const askTraffic = async ({ graphs, liveTraffic }: Pick<TrafficSources, 'graphs' | 'liveTraffic'>, question: TravelQuestion, signal: AbortSignal): Promise<readonly (TrafficDrive | undefined)[] | undefined> => {
  const { centre, closures, from, to, at } = question;
  const avoid: AvoidedBox[] = [];
  if (closures.closures.length > 0) {
    const open = await graphs.find(centre, { closures: NO_CLOSURES, at });
    if (open === undefined) return undefined;
    for (const { part } of closures.closures) avoid.push(...avoidedBoxes(closedRoads(open, part).lines));
  }
  return avoid.length > MOST_AVOIDED ? undefined : liveTraffic.drives({ from, to, avoid }, signal);
};

/** Nothing where the service missed a place that the roads reach. */
const timesWithTraffic = (own: readonly TravelTime[], live: readonly (TrafficDrive | undefined)[]): readonly TravelTime[] | undefined => {
  const times = own.map((time, index): TravelTime | undefined => {
    const drive = live[index];
    if (!time.reachable) return time;
    return drive && { reachable: true, ...drive, source: 'amazon-location', degraded: false };
  });
  return times.every((time) => time !== undefined) ? times : undefined;
};
