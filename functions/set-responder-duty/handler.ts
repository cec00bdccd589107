import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, responderOf } from '#shared/decisions/centre-of.ts';
import { moveResponse } from '#shared/decisions/move-response.ts';
import { moved } from '#shared/decisions/moved.ts';
import { refuseForeignResponder } from '#shared/domain/access/own-only.ts';
import { decideResponder } from '#shared/domain/responder/decide-responder.ts';
import { responderLifecycle } from '#shared/domain/responder/responder.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Puts a village doctor on or off duty, by the doctor's own word or by telephone through the room. */
export const create = (ports: Ports) =>
  commandHandler('set-responder-duty', ports, async ({ params: { centre, responderId }, body: { onDuty }, caller }, work) => {
    refuseForeignResponder(caller, responderId);
    responderOf(await centreOf(ports.centres, centre), responderId);
    if (!onDuty) await declineUnanswered(work, responderId);
    const { state } = await work.load(responderLifecycle, responderId);
    work.append(responderLifecycle, responderId, decideResponder({ type: onDuty ? 'GoOnDuty' : 'GoOffDuty' }, state));
    return moved(work, responderLifecycle, responderId);
  });

/** Whoever goes home has answered an alert that rings; who has accepted one must first turn it down. */
const declineUnanswered = async (work: UnitOfWork, responderId: string): Promise<void> => {
  const { state: responder } = await work.load(responderLifecycle, responderId);
  if (responder.status !== 'engaged') return;
  const { responseId } = responder;
  const { state: response } = await work.load(responseLifecycle, responseId);
  if (response.status === 'alerted') await moveResponse(work, { responseId, command: { type: 'Decline', reason: 'off-duty' } });
};

export const handler = create({ centres, clock, itemStore });
