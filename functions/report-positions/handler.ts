import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, fleetUnitOf } from '#shared/decisions/centre-of.ts';
import { keepFixes } from '#shared/decisions/keep-fixes.ts';
import { refuseForeignUnit } from '#shared/domain/access/own-only.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Keeps the fixes of a crew's phone. */
export const create = (ports: Ports) =>
  commandHandler('report-positions', ports, async ({ params: { centre: name, unitId }, body: { positions, commandId }, caller }, work) => {
    const centre = await centreOf(ports.centres, name);
    const { stationId } = fleetUnitOf(centre, unitId);
    refuseForeignUnit(caller, { unitId, stationId });
    const latest = await keepFixes(work, ports.itemStore, { centre, unitId, told: positions, commandId, source: 'crew' });
    return { latestAt: latest.at };
  });

export const handler = create({ centres, clock, itemStore });
