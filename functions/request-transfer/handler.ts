import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { travelTimes } from '#ports/travel-times';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { holdPatient, refuseSecondTransfer } from '#shared/decisions/live-transfer.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { transferCandidates } from './transfer-candidates.ts';
import { refuseForeignFacility } from '#shared/domain/access/own-only.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { decideTransfer } from '#shared/domain/transfer/decide-transfer.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { TravelTimes } from '#shared/ports/travel-times.ts';
import { newId } from '#shared/store/new-id.ts';
import { readClosures } from '#shared/store/read-closures.ts';
import { readFacilities } from '#shared/store/read-facilities.ts';
import { readRosterDay } from '#shared/store/read-roster.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
  readonly travelTimes: TravelTimes;
}

/** Asks to move a patient: the first facility of the chain is asked at once, and the patient is held for this transfer alone. */
export const create = (ports: Ports) =>
  commandHandler('request-transfer', ports, async ({ params, body, caller }, work) => {
    const centre = await centreOf(ports.centres, params.centre);
    const { patientId, fromFacilityId, direction, reason, priority, needs, returnOf, destination } = body;
    refuseForeignFacility(caller, fromFacilityId);
    facilityOf(centre, fromFacilityId);
    const patient = await loadKnown(work, patientLifecycle, patientId);
    if (patient.status === 'merged') throw new CommandRefused(`Cannot request the transfer: the patient was merged into "${patient.into}"`, { into: patient.into });
    work.relyOn(patientLifecycle, patientId);
    await refuseSecondTransfer(ports.itemStore, params.centre, patientId);

    const now = ports.clock.now();
    const transferId = newId(now);
    const [closures, statuses, roster] = await Promise.all([
      readClosures(ports.itemStore, params.centre, now),
      readFacilities(ports.itemStore, params.centre),
      readRosterDay(ports.itemStore, params.centre, now),
    ]);
    const candidates = await transferCandidates(ports.travelTimes, centre, { ...body, at: now, closures, statuses, roster });
    const wish = { patientId, fromFacilityId, direction, reason, priority, needs, candidates, returnOf, mode: patient.mode };
    const outside = destination?.kind === 'outside' ? destination.name : undefined;
    const offersExpireAt = now + centre.settings.transferOfferSeconds * 1000;
    const { state } = await work.load(transferLifecycle, transferId);
    work.append(transferLifecycle, transferId, decideTransfer({ type: 'RequestTransfer', wish, offersExpireAt, outside }, state));
    holdPatient(work, patientId, transferId);
    if (returnOf !== undefined) {
      const original = await loadKnown(work, transferLifecycle, returnOf);
      work.append(transferLifecycle, returnOf, decideTransfer({ type: 'ReturnTransfer', byTransferId: transferId }, original));
    }
    return moved(work, transferLifecycle, transferId);
  });

export const handler = create({ centres, clock, itemStore, travelTimes });
