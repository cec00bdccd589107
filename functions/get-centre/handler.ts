import { centres } from '#ports/centres';
import { routes } from '#shared/api/routes.ts';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports {
  readonly centres: Centres;
}

/** The centre's places, facilities, fleet and targets, as its pack says. */
export const create = (ports: Ports) => httpHandler('get-centre', routes['get-centre'], async ({ params }) => centreOf(ports.centres, params.centre));

export const handler = create({ centres });
