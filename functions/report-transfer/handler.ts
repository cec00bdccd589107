import type * as z from 'zod';
import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moveTransfer } from '#shared/decisions/move-transfer.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignTransfer } from '#shared/domain/access/own-only.ts';
import type { TransferCommand } from '#shared/domain/transfer/decide-transfer.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ReportTransferRequest } from './schema.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Moves a transfer where no crew reports it: placed by telephone, gone by the family's own means, called off. */
export const create = (ports: Ports) =>
  commandHandler('report-transfer', ports, async ({ params: { centre: name, transferId }, body: { step }, caller }, work) => {
    const centre = await centreOf(ports.centres, name);
    refuseForeignTransfer(caller, await loadKnown(work, transferLifecycle, transferId));
    if (step.kind === 'placed' && step.destination.kind === 'network') facilityOf(centre, step.destination.facilityId);
    const offersExpireAt = ports.clock.now() + centre.settings.transferOfferSeconds * 1000;
    await moveTransfer(work, { transferId, command: commandOf(step, offersExpireAt) });
    return moved(work, transferLifecycle, transferId);
  });

const commandOf = (step: z.infer<typeof ReportTransferRequest>['step'], offersExpireAt: number): TransferCommand => {
  switch (step.kind) {
    case 'placed':
      return { type: 'PlaceTransfer', destination: step.destination, offersExpireAt };
    case 'departed':
      return { type: 'DepartTransfer' };
    case 'arrived':
      return { type: 'ArriveTransfer' };
    case 'handedOver':
      return { type: 'HandOverTransfer' };
    case 'cancelled':
      return { type: 'CancelTransfer', reason: step.reason };
  }
};

export const handler = create({ centres, clock, itemStore });
