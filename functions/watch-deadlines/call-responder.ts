import { centreOf } from '#shared/decisions/centre-of.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { Timer } from '#shared/ports/schedule.ts';
import type { Voice } from '#shared/ports/voice.ts';
import type { ResponderTelling } from '#shared/schemas/responder.ts';
import { loadLog } from '#shared/store/log.ts';

interface Ports {
  readonly centres: Centres;
  readonly itemStore: ItemStore;
  readonly voice: Voice;
}

/** Calls the telephone of a village doctor on duty whose alert nobody has answered, once; better twice after a crash than never. @returns whom it told */
export const callResponder = async ({ centres, itemStore, voice }: Ports, { centre, reason: { id } }: Timer): Promise<readonly ResponderTelling[]> => {
  const { state: response } = await loadLog(itemStore, { centre, lifecycle: responseLifecycle, id });
  if (response.status !== 'alerted' || response.told.some(({ way }) => way === 'phone')) return [];
  const { state: responder } = await loadLog(itemStore, { centre, lifecycle: responderLifecycle, id: response.responderId });
  if (responder.status !== 'engaged' || responder.responseId !== id) return [];
  const number = (await centreOf(centres, centre)).settings.responders.phones[response.responderId];
  if (number === undefined) return [{ way: 'phone', outcome: 'no-number' }];
  const outcome = await voice.call({ to: number, says: 'village-doctor-needed' }).catch(() => 'failed' as const);
  return [{ way: 'phone', outcome }];
};
