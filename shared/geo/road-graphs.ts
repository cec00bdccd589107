import type { Centres } from '#shared/ports/centres.ts';
import { NO_CLOSURES, type ClosuresInForce } from '#shared/schemas/road-closure.ts';
import { hourOfWeekAt } from './hour-of-week.ts';
import { HourFactors, paceAt } from './roads/conditions/hour-factors.ts';
import { withConditions } from './roads/conditions/with-conditions.ts';
import { openRoadGraph } from './roads/open-road-graph.ts';
import type { RoadGraph } from './roads/road-graph.ts';

/** The moment that roads are asked about. */
export interface RoadsMoment {
  /** What is closed then, by one consistent read of the store. */
  readonly closures: ClosuresInForce;
  /** Epoch milliseconds: the hour of the week counts where the centre's pack has factors. */
  readonly at: number;
}

/** The road graphs of the centres, each kept in memory once it is open. */
export interface RoadGraphs {
  /**
   * The centre's graph as its roads are at a moment, or nothing when it is missing or damaged; then the next question tries again.
   * The same conditions give the same graph, so that whatever is worked out on it can be kept beside it.
   */
  find(centre: string, moment: RoadsMoment): Promise<RoadGraph | undefined>;
}

/** Told once a centre, so that a fault fills no log. */
export type WarnOfRoads = (message: string, facts: { readonly centre: string; readonly reason: string }) => void;

/** The conditions now, the list before a change that another instance has not read yet, and the hour before. */
const MOST_CONDITIONS_KEPT = 3;

interface OpenCentre {
  readonly compiled: RoadGraph;
  readonly hours: HourFactors | undefined;
  /** Graphs under conditions, the latest used last. */
  readonly underConditions: Map<string, RoadGraph>;
}

/** Opens graphs on first use; new conditions cost some milliseconds (a closure, another hour), known ones nothing. */
export const createRoadGraphs = (centres: Pick<Centres, 'roads' | 'hourFactors'>, warn: WarnOfRoads): RoadGraphs => {
  const open = new Map<string, Promise<OpenCentre | undefined>>();
  const warned = new Set<string>();
  const load = async (centre: string): Promise<OpenCentre | undefined> => {
    try {
      const [bytes, hours] = await Promise.all([centres.roads(centre), centres.hourFactors(centre)]);
      if (!bytes) throw new Error('Cannot find the compiled roads');
      return { compiled: openRoadGraph(bytes), hours: hours === undefined ? undefined : HourFactors.parse(JSON.parse(hours)), underConditions: new Map() };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!warned.has(centre)) warn('Roads cannot be used, so times are straight-line guesses', { centre, reason });
      warned.add(centre);
      return undefined;
    }
  };
  return {
    find: async (centre, moment) => {
      const opening = open.get(centre) ?? load(centre);
      open.set(centre, opening);
      const found = await opening;
      if (found === undefined) open.delete(centre);
      return found && graphAt(found, moment);
    },
  };
};

const graphAt = ({ compiled, hours, underConditions }: OpenCentre, { closures: { version, closures }, at }: RoadsMoment): RoadGraph => {
  const hour = hours && hourOfWeekAt(at);
  if (closures.length === 0 && hour === undefined) return compiled;
  // Of one version, closures only lapse: how many hold says which.
  const key = `${closures.length === 0 ? NO_CLOSURES.version : version}/${closures.length}/${hour ?? ''}`;
  const graph = underConditions.get(key) ?? withConditions(compiled, { closures: closures.map(({ part }) => part), ...(hours && hour !== undefined && { pace: paceAt(hours, hour) }) });
  underConditions.delete(key);
  underConditions.set(key, graph);
  const [oldest] = underConditions.keys();
  if (underConditions.size > MOST_CONDITIONS_KEPT && oldest !== undefined) underConditions.delete(oldest);
  return graph;
};
