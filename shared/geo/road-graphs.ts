import type { Centres } from '#shared/ports/centres.ts';
import { openRoadGraph } from './roads/open-road-graph.ts';
import type { RoadGraph } from './roads/road-graph.ts';

/** The road graphs of the centres, each kept in memory once it is open. */
export interface RoadGraphs {
  /** The centre's graph, or nothing when it is missing or damaged; then the next question tries again. */
  find(centre: string): Promise<RoadGraph | undefined>;
}

/** Told once a centre, so that a fault fills no log. */
export type WarnOfRoads = (message: string, facts: { readonly centre: string; readonly reason: string }) => void;

/** Opens graphs on first use. */
export const createRoadGraphs = (centres: Pick<Centres, 'roads'>, warn: WarnOfRoads): RoadGraphs => {
  const open = new Map<string, Promise<RoadGraph | undefined>>();
  const warned = new Set<string>();
  const load = async (centre: string): Promise<RoadGraph | undefined> => {
    try {
      const bytes = await centres.roads(centre);
      if (bytes) return openRoadGraph(bytes);
      throw new Error('Cannot find the compiled roads');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!warned.has(centre)) warn('Roads cannot be used, so times are straight-line guesses', { centre, reason });
      warned.add(centre);
      return undefined;
    }
  };
  return {
    find: async (centre) => {
      const opening = open.get(centre) ?? load(centre);
      open.set(centre, opening);
      const graph = await opening;
      if (graph === undefined) open.delete(centre);
      return graph;
    },
  };
};
