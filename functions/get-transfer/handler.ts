import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { routes } from '#shared/api/routes.ts';
import { maySee } from '#shared/domain/board/may-see.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { loadLog } from '#shared/store/log.ts';
import { readPersonalData } from '#shared/store/vault.ts';

interface Ports {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
}

/** A transfer with who its patient is, for those whom it concerns; the look is logged. */
export const create = (ports: Ports) =>
  httpHandler('get-transfer', routes['get-transfer'], async ({ params: { centre, transferId }, caller }) => {
    const { state: transfer, version } = await loadLog(ports.itemStore, { centre, lifecycle: transferLifecycle, id: transferId });
    const entry = { kind: 'transfer' as const, id: transferId, version, live: true, state: transfer };
    if (transfer.status === 'absent' || !maySee(caller, entry)) throw new NotFound('transfer', transferId);
    const { state: patient } = await loadLog(ports.itemStore, { centre, lifecycle: patientLifecycle, id: transfer.patientId });
    const look = { centre, by: caller.userId, why: `transfer ${transferId}` };
    const identity = patient.status === 'identified' ? await readPersonalData(ports, patient.identity, look) : undefined;
    return { id: transferId, version, transfer, ...(identity && { identity }) };
  });

export const handler = create({ clock, itemStore, personalKeys });
