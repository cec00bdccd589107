import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, refuseUnknownPlace } from '#shared/decisions/centre-of.ts';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { stagingPointOf } from '#shared/geo/staging-point-of.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Says where the units of a major incident gather; the earlier point stays in the log. */
export const create = (ports: Ports) =>
  commandHandler('set-staging-point', ports, async ({ params: { centre, incidentId }, body: { stagingPoint } }, work) => {
    refuseUnknownPlace(await centreOf(ports.centres, centre), stagingPoint);
    return changeMajor(work, incidentId, { type: 'SetStagingPoint', stagingPoint: stagingPointOf(stagingPoint) });
  });

export const handler = create({ centres, clock, itemStore });
