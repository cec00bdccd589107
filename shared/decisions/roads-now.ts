import { RoadsMissing } from '#shared/domain/roads-missing.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { readClosures } from '#shared/store/read-closures.ts';

/** The centre's roads as they are at a moment (epoch milliseconds), with the version of the list of closures that they rest on. @throws RoadsMissing, in words of what was to be done by them */
export const roadsNow = async ({ itemStore, roadGraphs }: { readonly itemStore: ItemStore; readonly roadGraphs: RoadGraphs }, centre: string, { at, action }: { readonly at: number; readonly action: string }) => {
  const closures = await readClosures(itemStore, centre, at);
  const graph = await roadGraphs.find(centre, { closures, at });
  if (!graph) throw new RoadsMissing(action, centre);
  return { graph, closuresVersion: closures.version };
};
