import * as z from 'zod';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { pusher } from '#ports/pusher';
import { webPush } from '#ports/web-push';
import { moveResponse } from '#shared/decisions/move-response.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import { responseLifecycle, type KnownResponse } from '#shared/domain/responder/response.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { loadLog } from '#shared/store/log.ts';
import { tellResponder, type TellingPorts } from './tell-responder.ts';

/** A log entry of a response, as the bus tells it. */
const Entry = z.looseObject({ id: z.string() });

/** Tells a village doctor at once, on every screen and device, of an alert or of being called back, and keeps by which way. */
export const create = (ports: TellingPorts) =>
  busHandler('notify-responders', async ({ id: eventId, centre, type, detail }) => {
    const { id: responseId } = Entry.parse(detail);
    const { state: response } = await loadLog(ports.itemStore, { centre, lifecycle: responseLifecycle, id: responseId });
    if (response.status === 'absent' || !(await isToldNow(ports, { centre, type, responseId, response }))) return;
    const tellings = await tellResponder(ports, { centre, responseId, response });
    if (tellings.length === 0) return;
    const command = { centre, commandId: `notify-${eventId}`, name: 'notify-responders', body: { event: eventId }, by: 'notify-responders', source: 'system' as const };
    await executeCommand(ports, command, async (work) => {
      await moveResponse(work, { responseId, command: { type: 'TellResponder', tellings } });
      return null;
    });
  });

interface Told {
  readonly centre: string;
  readonly type: string;
  readonly responseId: string;
  readonly response: KnownResponse;
}

/** An alert is told while it rings, and to somebody on duty alone; being called back, once, to who was asked. */
const isToldNow = async ({ itemStore }: TellingPorts, { centre, type, responseId, response }: Told): Promise<boolean> => {
  if (type === 'ResponderStoodDown') return response.status === 'ended' && response.told.length === response.toldBefore;
  if (response.status !== 'alerted' || response.told.some(({ way }) => way !== 'phone')) return false;
  const { state: responder } = await loadLog(itemStore, { centre, lifecycle: responderLifecycle, id: response.responderId });
  return responder.status === 'engaged' && responder.responseId === responseId;
};

export const handler = create({ clock, itemStore, pusher, webPush });
