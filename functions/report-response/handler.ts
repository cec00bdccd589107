import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moveResponse } from '#shared/decisions/move-response.ts';
import { refuseForeignResponder } from '#shared/domain/access/own-only.ts';
import { responseLifecycle } from '#shared/domain/responder/response.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { toldAt } from '#shared/store/told-at.ts';

/** A village doctor is with the patient, or done there: a figure of its own, which stops no clock of an ambulance. */
export const create = (ports: CommandPorts) =>
  commandHandler('report-response', ports, async ({ params: { responseId }, body, caller }, work) => {
    refuseForeignResponder(caller, (await loadKnown(work, responseLifecycle, responseId)).responderId);
    const command = { type: body.step === 'arrived' ? ('ReportArrival' as const) : ('Finish' as const) };
    return moveResponse(work, { responseId, command }, toldAt(body));
  });

export const handler = create({ clock, itemStore });
