import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { roadGraphs } from '#ports/road-graphs';
import { CLOSURES_ID, closuresLifecycle } from '#shared/domain/closures/closures.ts';
import { decideClosures } from '#shared/domain/closures/decide-closures.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { closedRoads } from '#shared/geo/closed-roads.ts';
import type { RoadGraphs } from '#shared/geo/road-graphs.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { type ClosedPart, NO_CLOSURES } from '#shared/schemas/road-closure.ts';
import { newId } from '#shared/store/new-id.ts';
import { closedPartOf } from './closed-part-of.ts';

interface Ports extends CommandPorts {
  readonly roadGraphs: RoadGraphs;
}

/** Closes a road or an area: from the answer on, every time, route, isochrone and figure of cover goes around it. */
export const create = (ports: Ports) =>
  commandHandler('close-road', ports, async ({ params: { centre }, body }, work) => {
    const { recordedAt: at } = work.context;
    const part = closedPartOf(body.part);
    const streets = await closedStreets(ports.roadGraphs, centre, { part, at });
    const { state } = await work.load(closuresLifecycle, CLOSURES_ID);
    const closureId = newId(at);
    work.append(closuresLifecycle, CLOSURES_ID, decideClosures({ type: 'CloseRoads', at, closureId, part, reason: body.reason, until: body.until }, state));
    const { version } = await work.load(closuresLifecycle, CLOSURES_ID);
    return { closureId, version, streets };
  });

/** @throws CommandRefused where no road is near: a closure that closes nothing would be believed. */
const closedStreets = async (roadGraphs: RoadGraphs, centre: string, { part, at }: { readonly part: ClosedPart; readonly at: number }): Promise<readonly string[]> => {
  const graph = await roadGraphs.find(centre, { closures: NO_CLOSURES, at });
  if (graph === undefined) return [];
  const { streets, lines } = closedRoads(graph, part);
  if (lines.length === 0) throw new CommandRefused('Cannot close the road: there is none at the place');
  return streets;
};

export const handler = create({ clock, itemStore, roadGraphs });
