import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { routes } from '#shared/api/routes.ts';
import { refuseForeignResponder } from '#shared/domain/access/own-only.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { knowsIdentity, responseLifecycle } from '#shared/domain/responder/response.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import { loadLog } from '#shared/store/log.ts';
import { brief, type BriefingPorts } from './brief.ts';

/** A response; who accepted reads where exactly, who needs help and who rang, and each look is logged. */
export const create = (ports: BriefingPorts) =>
  httpHandler('get-response', routes['get-response'], async ({ params: { centre, responseId }, caller }) => {
    const { state: response, version } = await loadLog(ports.itemStore, { centre, lifecycle: responseLifecycle, id: responseId });
    if (response.status === 'absent') throw new NotFound('response', responseId);
    refuseForeignResponder(caller, response.responderId);
    const look = { centre, by: caller.userId, why: `response ${responseId}` };
    const briefing = knowsIdentity(response) ? await brief(ports, response.incidentId, look) : undefined;
    return { id: responseId, version, response, ...(briefing && { briefing }) };
  });

export const handler = create({ clock, itemStore, personalKeys });
