import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moveResponse } from '#shared/decisions/move-response.ts';
import { refuseForeignResponder } from '#shared/domain/access/own-only.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { toldAt } from '#shared/store/told-at.ts';

/** A village doctor accepts or declines, on the phone or by word to the room; only who accepts is shown who needs help. */
export const create = (ports: CommandPorts) =>
  commandHandler('answer-responder-alert', ports, async ({ params: { responseId }, body, caller }, work) => {
    refuseForeignResponder(caller, (await loadKnown(work, responseLifecycle, responseId)).responderId);
    const { answer } = body;
    const command = answer.kind === 'accept' ? { type: 'Accept' as const } : { type: 'Decline' as const, reason: answer.reason };
    return moveResponse(work, { responseId, command }, toldAt(body));
  });

export const handler = create({ clock, itemStore });
