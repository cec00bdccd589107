import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { moveTransfer } from '#shared/decisions/move-transfer.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignFacility } from '#shared/domain/access/own-only.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** A facility takes the patient or says why not; after a refusal the next one is asked in the same transaction. */
export const create = (ports: Ports) =>
  commandHandler('answer-transfer', ports, async ({ params, body: { facilityId, answer }, caller }, work) => {
    refuseForeignFacility(caller, facilityId);
    const { settings } = await centreOf(ports.centres, params.centre);
    const offersExpireAt = ports.clock.now() + settings.transferOfferSeconds * 1000;
    const { transferId } = params;
    await moveTransfer(work, {
      transferId,
      command:
        answer.kind === 'accept'
          ? { type: 'AcceptTransfer', facilityId, bed: answer.bed }
          : { type: 'DeclineTransfer', facilityId, reason: answer.reason, offersExpireAt },
    });
    return moved(work, transferLifecycle, transferId);
  });

export const handler = create({ centres, clock, itemStore });
