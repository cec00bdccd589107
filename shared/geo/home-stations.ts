import { Partition } from './roads/cover/partition.ts';
import type { RoadGraph } from './roads/road-graph.ts';
import type { Station } from '#shared/schemas/centre.ts';

const partitions = new WeakMap<RoadGraph, Partition>();

/** The county cut up by its nearest station by road, in the stations' order: made with the first question on a graph, then looked up. */
export const homeStationsOn = (graph: RoadGraph, stations: readonly Station[]): Partition => {
  const known = partitions.get(graph) ?? new Partition(graph, stations.map(({ position }) => position));
  partitions.set(graph, known);
  return known;
};
