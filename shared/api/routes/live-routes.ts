import { GetBoardEntryResponse } from '#functions/get-board-entry/schema.ts';
import { GetBoardResponse } from '#functions/get-board/schema.ts';
import { GetCentreResponse } from '#functions/get-centre/schema.ts';
import { GetDigestResponse } from '#functions/get-digest/schema.ts';
import { GetPushKeyResponse } from '#functions/get-push-key/schema.ts';
import { IssueSocketTicketRequest, IssueSocketTicketResponse } from '#functions/issue-socket-ticket/schema.ts';
import { SearchPlacesQuery, SearchPlacesResponse } from '#functions/search-places/schema.ts';
import { ShowPresenceRequest, ShowPresenceResponse } from '#functions/show-presence/schema.ts';
import { route, type Route } from '../route.ts';
import { ROOM, EVERYONE } from './roles-of-routes.ts';

/** What every screen starts from and keeps up with. */
export const liveRoutes = {
  'get-board': route({
    method: 'GET',
    path: '/centres/{centre}/board',
    roles: EVERYONE,
    summary: 'The live board, as the caller may see it',
    response: GetBoardResponse,
  }),
  'get-board-entry': route({
    method: 'GET',
    path: '/centres/{centre}/board/{kind}/{id}',
    roles: EVERYONE,
    summary: 'One entry of the board as it stands',
    response: GetBoardEntryResponse,
  }),
  'get-digest': route({
    method: 'GET',
    path: '/centres/{centre}/digest',
    roles: EVERYONE,
    summary: 'Ids and versions of the board, to find what was missed',
    response: GetDigestResponse,
  }),
  'get-centre': route({
    method: 'GET',
    path: '/centres/{centre}/centre',
    roles: EVERYONE,
    summary: "The centre's places, facilities, fleet and targets",
    response: GetCentreResponse,
  }),
  'search-places': route({
    method: 'GET',
    path: '/centres/{centre}/places',
    roles: ROOM,
    summary: 'Places by name, pinyin or initials, the nearest to what is known first',
    query: SearchPlacesQuery,
    response: SearchPlacesResponse,
  }),
  'get-push-key': route({
    method: 'GET',
    path: '/centres/{centre}/push-key',
    roles: EVERYONE,
    summary: 'The public key that a browser subscribes for, to be told while its screen is dark',
    response: GetPushKeyResponse,
  }),
  'issue-socket-ticket': route({
    method: 'POST',
    path: '/centres/{centre}/socket-tickets',
    roles: EVERYONE,
    summary: 'A ticket that opens one socket',
    request: IssueSocketTicketRequest,
    response: IssueSocketTicketResponse,
  }),
  'show-presence': route({
    method: 'POST',
    path: '/centres/{centre}/presence',
    roles: ROOM,
    summary: 'Lets the other consoles see which incident a dispatcher has before them',
    request: ShowPresenceRequest,
    response: ShowPresenceResponse,
  }),
} as const satisfies Record<string, Route>;
