import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, refuseUnknownPlace } from '#shared/decisions/centre-of.ts';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { makeMajor } from '#shared/decisions/link-incident.ts';
import { moved } from '#shared/decisions/moved.ts';
import { decideMajor } from '#shared/domain/major/decide-major.ts';
import { majorLifecycle } from '#shared/domain/major/major.ts';
import { stagingPointOf } from '#shared/geo/staging-point-of.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Declares a major incident on an incident, which then stays open until it is stood down. */
export const create = (ports: Ports) =>
  commandHandler('declare-major-incident', ports, async ({ params: { centre, incidentId }, body }, work) => {
    const { level, nature, stagingPoint } = body;
    refuseUnknownPlace(await centreOf(ports.centres, centre), stagingPoint ?? {});
    const { mode } = await makeMajor(work, incidentId);
    const { state } = await work.load(majorLifecycle, incidentId);
    work.append(majorLifecycle, incidentId, decideMajor({ type: 'DeclareMajorIncident', level, nature, mode }, state));
    if (stagingPoint) await changeMajor(work, incidentId, { type: 'SetStagingPoint', stagingPoint: stagingPointOf(stagingPoint) });
    return moved(work, majorLifecycle, incidentId);
  });

export const handler = create({ centres, clock, itemStore });
