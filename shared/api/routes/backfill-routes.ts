import { BackfillOrdersRequest, BackfillOrdersResponse } from '#functions/backfill-orders/schema.ts';
import { GetBackfillResponse } from '#functions/get-backfill/schema.ts';
import { route, type Route } from '../route.ts';
import { ROOM, ROOM_AND_MANAGEMENT } from './roles-of-routes.ts';

/** Orders that were given by telephone while the line was down. */
export const backfillRoutes = {
  'backfill-orders': route({
    method: 'POST',
    path: '/centres/{centre}/backfill',
    roles: ROOM,
    summary: 'Enters orders that were given by telephone while the line was down',
    request: BackfillOrdersRequest,
    response: BackfillOrdersResponse,
  }),
  'get-backfill': route({
    method: 'GET',
    path: '/centres/{centre}/backfill/{orderId}',
    roles: ROOM_AND_MANAGEMENT,
    summary: 'An order that contradicts the record, with both sides',
    response: GetBackfillResponse,
  }),
} as const satisfies Record<string, Route>;
