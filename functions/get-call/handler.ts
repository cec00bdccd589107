import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { routes } from '#shared/api/routes.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { NotFound } from '#shared/domain/not-found.ts';
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

/** A call with its number, to answer it knowing who rings or to call back; the look is logged. */
export const create = (ports: Ports) =>
  httpHandler('get-call', routes['get-call'], async ({ params: { centre, callId }, caller }) => {
    const { state: call, version } = await loadLog(ports.itemStore, { centre, lifecycle: callLifecycle, id: callId });
    if (call.status === 'absent') throw new NotFound('call', callId);
    const said = call.caller && (await readPersonalData(ports, call.caller, { centre, by: caller.userId, why: `call ${callId}` }));
    const telephone = said?.['telephone'];
    return { id: callId, version, call, ...(typeof telephone === 'string' && { telephone }) };
  });

export const handler = create({ clock, itemStore, personalKeys });
