import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignFacility } from '#shared/domain/access/own-only.ts';
import { decideFacilities } from '#shared/domain/facilities/decide-facilities.ts';
import { FACILITIES_ID, facilitiesLifecycle } from '#shared/domain/facilities/facilities.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** A facility says what it takes; the room may say it for one that telephoned. From the answer on, transfers are offered accordingly. */
export const create = (ports: Ports) =>
  commandHandler('set-facility-status', ports, async ({ params: { centre, facilityId }, body: { status }, caller }, work) => {
    refuseForeignFacility(caller, facilityId);
    facilityOf(await centreOf(ports.centres, centre), facilityId);
    const { state } = await work.load(facilitiesLifecycle, FACILITIES_ID);
    work.append(facilitiesLifecycle, FACILITIES_ID, decideFacilities({ type: 'SetFacilityStatus', at: work.context.recordedAt, facilityId, status }, state));
    return moved(work, facilitiesLifecycle, FACILITIES_ID);
  });

export const handler = create({ centres, clock, itemStore });
