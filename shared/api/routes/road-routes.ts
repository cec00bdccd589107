import { CloseRoadRequest, CloseRoadResponse } from '#functions/close-road/schema.ts';
import { FindHomeStationQuery, FindHomeStationResponse } from '#functions/find-home-station/schema.ts';
import { GetClosuresResponse } from '#functions/get-closures/schema.ts';
import { GetCoverResponse } from '#functions/get-cover/schema.ts';
import { GetIsochronesQuery, GetIsochronesResponse } from '#functions/get-isochrones/schema.ts';
import { GetRouteQuery, GetRouteResponse } from '#functions/get-route/schema.ts';
import { OpenRoadRequest, OpenRoadResponse } from '#functions/open-road/schema.ts';
import { route, type Route } from '../route.ts';
import { ROOM, ROOM_AND_MANAGER, FIELD, EVERYONE } from './roles-of-routes.ts';

/** Closed roads, ways, isochrones and cover. */
export const roadRoutes = {
  'close-road': route({
    method: 'POST',
    path: '/centres/{centre}/closures',
    roles: ROOM,
    summary: 'Closes a road or an area to every answer by road',
    request: CloseRoadRequest,
    response: CloseRoadResponse,
  }),
  'open-road': route({
    method: 'DELETE',
    path: '/centres/{centre}/closures/{closureId}',
    roles: ROOM,
    summary: 'Opens a closed road or area again',
    request: OpenRoadRequest,
    response: OpenRoadResponse,
  }),
  'get-closures': route({
    method: 'GET',
    path: '/centres/{centre}/closures',
    roles: EVERYONE,
    summary: 'The roads that are closed now, by name and as lines',
    response: GetClosuresResponse,
  }),
  'get-route': route({
    method: 'GET',
    path: '/centres/{centre}/route',
    roles: FIELD,
    summary: 'The way of a unit to an incident, a transfer or a facility, with its streets',
    query: GetRouteQuery,
    response: GetRouteResponse,
  }),
  'get-isochrones': route({
    method: 'GET',
    path: '/centres/{centre}/isochrones',
    roles: ROOM_AND_MANAGER,
    summary: 'The areas that stations or available units reach in time',
    query: GetIsochronesQuery,
    response: GetIsochronesResponse,
  }),
  'get-cover': route({
    method: 'GET',
    path: '/centres/{centre}/cover',
    roles: ROOM_AND_MANAGER,
    summary: 'The people whom available units reach in time, by township',
    response: GetCoverResponse,
  }),
  'find-home-station': route({
    method: 'GET',
    path: '/centres/{centre}/home-station',
    roles: EVERYONE,
    summary: 'The substation nearest to a place by road',
    query: FindHomeStationQuery,
    response: FindHomeStationResponse,
  }),
} as const satisfies Record<string, Route>;
