import { ClaimCallRequest, ClaimCallResponse } from '#functions/claim-call/schema.ts';
import { FindSimilarIncidentsQuery, FindSimilarIncidentsResponse } from '#functions/find-similar-incidents/schema.ts';
import { FinishCallRequest, FinishCallResponse } from '#functions/finish-call/schema.ts';
import { GetCallResponse } from '#functions/get-call/schema.ts';
import { GetLocationCandidatesResponse } from '#functions/get-location-candidates/schema.ts';
import { JoinIncidentRequest, JoinIncidentResponse } from '#functions/join-incident/schema.ts';
import { NoteHandOverRequest, NoteHandOverResponse } from '#functions/note-hand-over/schema.ts';
import { ReceiveCallerPositionRequest, ReceiveCallerPositionResponse } from '#functions/receive-caller-position/schema.ts';
import { ReceiveTelephonyEventRequest, ReceiveTelephonyEventResponse } from '#functions/receive-telephony-event/schema.ts';
import { RequestCallerLocationRequest, RequestCallerLocationResponse } from '#functions/request-caller-location/schema.ts';
import { SetSeatStateRequest, SetSeatStateResponse } from '#functions/set-seat-state/schema.ts';
import { SubmitCallerLocationRequest, SubmitCallerLocationResponse } from '#functions/submit-caller-location/schema.ts';
import { ViewLocationLinkRequest, ViewLocationLinkResponse } from '#functions/view-location-link/schema.ts';
import { route, type Route } from '../route.ts';
import { LINK, ROOM, SIGNED } from './roles-of-routes.ts';

/** Telephony, calls, seats and where a caller is. */
export const callRoutes = {
  'receive-telephony-event': route({
    method: 'POST',
    path: '/centres/{centre}/telephony/{bridge}',
    roles: SIGNED,
    auth: 'signed',
    summary: 'What a telephone system tells of calls: ringing, answered, abandoned, ended, recorded',
    request: ReceiveTelephonyEventRequest,
    response: ReceiveTelephonyEventResponse,
  }),
  'receive-caller-position': route({
    method: 'POST',
    path: '/centres/{centre}/telephony/{bridge}/positions',
    roles: SIGNED,
    auth: 'signed',
    summary: 'Where a handset says that its caller is (AML, by SMS or HTTPS)',
    request: ReceiveCallerPositionRequest,
    response: ReceiveCallerPositionResponse,
  }),
  'note-hand-over': route({
    method: 'POST',
    path: '/centres/{centre}/calls/{callId}/hand-over',
    roles: ROOM,
    summary: 'Notes which other service handed a call over, under which case number; it hears what becomes of it',
    request: NoteHandOverRequest,
    response: NoteHandOverResponse,
  }),
  'request-caller-location': route({
    method: 'POST',
    path: '/centres/{centre}/calls/{callId}/location-link',
    roles: ROOM,
    summary: "Sends a link to the caller's telephone that asks for the place",
    request: RequestCallerLocationRequest,
    response: RequestCallerLocationResponse,
  }),
  'view-location-link': route({
    method: 'POST',
    path: '/centres/{centre}/location-links/view',
    roles: LINK,
    auth: 'link',
    summary: 'Who asks by a link, and whether it is still good',
    request: ViewLocationLinkRequest,
    response: ViewLocationLinkResponse,
  }),
  'submit-caller-location': route({
    method: 'POST',
    path: '/centres/{centre}/location-links/answer',
    roles: LINK,
    auth: 'link',
    summary: 'What a caller answers to a link: the place, or why there is none',
    request: SubmitCallerLocationRequest,
    response: SubmitCallerLocationResponse,
  }),
  'get-location-candidates': route({
    method: 'GET',
    path: '/centres/{centre}/incidents/{incidentId}/location-candidates',
    roles: ROOM,
    summary: 'Every word on where an incident is, the best first',
    response: GetLocationCandidatesResponse,
  }),
  'claim-call': route({
    method: 'POST',
    path: '/centres/{centre}/calls/{callId}/claim',
    roles: ROOM,
    summary: 'Takes a ringing call, or the duty to call back; one wins',
    request: ClaimCallRequest,
    response: ClaimCallResponse,
  }),
  'finish-call': route({
    method: 'POST',
    path: '/centres/{centre}/calls/{callId}/outcome',
    roles: ROOM,
    summary: 'Says why a call became no incident, or how calling back ended',
    request: FinishCallRequest,
    response: FinishCallResponse,
  }),
  'get-call': route({
    method: 'GET',
    path: '/centres/{centre}/calls/{callId}',
    roles: ROOM,
    summary: 'A call with the number of whoever rang',
    response: GetCallResponse,
  }),
  'join-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/calls',
    roles: ROOM,
    summary: 'Links a further call to an incident',
    request: JoinIncidentRequest,
    response: JoinIncidentResponse,
  }),
  'find-similar-incidents': route({
    method: 'GET',
    path: '/centres/{centre}/similar-incidents',
    roles: ROOM,
    summary: 'The incidents that a call may be about: the same caller, or the same place',
    query: FindSimilarIncidentsQuery,
    response: FindSimilarIncidentsResponse,
  }),
  'set-seat-state': route({
    method: 'POST',
    path: '/centres/{centre}/seats/{seatId}/state',
    roles: ROOM,
    summary: 'Signs in and out at a seat; ready for calls, or away',
    request: SetSeatStateRequest,
    response: SetSeatStateResponse,
  }),
} as const satisfies Record<string, Route>;
