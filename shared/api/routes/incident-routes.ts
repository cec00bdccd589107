import { AssessComplaintRequest, AssessComplaintResponse } from '#functions/assess-complaint/schema.ts';
import { CloseIncidentRequest, CloseIncidentResponse } from '#functions/close-incident/schema.ts';
import { CorrectCompressionsRequest, CorrectCompressionsResponse } from '#functions/correct-compressions/schema.ts';
import { GetIncidentResponse } from '#functions/get-incident/schema.ts';
import { GetProtocolsResponse } from '#functions/get-protocols/schema.ts';
import { LocateIncidentRequest, LocateIncidentResponse } from '#functions/locate-incident/schema.ts';
import { OpenIncidentRequest, OpenIncidentResponse } from '#functions/open-incident/schema.ts';
import { ReopenIncidentRequest, ReopenIncidentResponse } from '#functions/reopen-incident/schema.ts';
import { StampCompressionsRequest, StampCompressionsResponse } from '#functions/stamp-compressions/schema.ts';
import { TakeOverIncidentRequest, TakeOverIncidentResponse } from '#functions/take-over-incident/schema.ts';
import { TriageIncidentRequest, TriageIncidentResponse } from '#functions/triage-incident/schema.ts';
import { route, type Route } from '../route.ts';
import { FIELD, ROOM, ROOM_AND_CREW, ROOM_AND_MANAGEMENT } from './roles-of-routes.ts';

/** Incidents, their place and urgency, and what the protocols say. */
export const incidentRoutes = {
  'open-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents',
    roles: ROOM,
    summary: 'Opens an incident for a call',
    request: OpenIncidentRequest,
    response: OpenIncidentResponse,
  }),
  'locate-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/location',
    roles: ROOM_AND_CREW,
    summary: 'Says where an incident is, as far as known',
    request: LocateIncidentRequest,
    response: LocateIncidentResponse,
  }),
  'triage-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/triage',
    roles: ROOM,
    summary: 'Says how urgent an incident is and what it needs',
    request: TriageIncidentRequest,
    response: TriageIncidentResponse,
  }),
  'assess-complaint': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/assessment',
    roles: ROOM,
    summary: 'Records what the caller answers by protocol, and what it comes to',
    request: AssessComplaintRequest,
    response: AssessComplaintResponse,
  }),
  'stamp-compressions': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/compressions',
    roles: ROOM,
    summary: 'Stamps the compression clock of a cardiac arrest',
    request: StampCompressionsRequest,
    response: StampCompressionsResponse,
  }),
  'correct-compressions': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/compressions/correction',
    roles: ROOM,
    summary: 'Corrects a stamp of the compression clock that was pressed wrongly',
    request: CorrectCompressionsRequest,
    response: CorrectCompressionsResponse,
  }),
  'get-protocols': route({
    method: 'GET',
    path: '/centres/{centre}/protocols',
    roles: ROOM_AND_MANAGEMENT,
    summary: 'The protocols of triage in force',
    response: GetProtocolsResponse,
  }),
  'take-over-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/owner',
    roles: ROOM,
    summary: "Makes the caller the incident's owner",
    request: TakeOverIncidentRequest,
    response: TakeOverIncidentResponse,
  }),
  'close-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/close',
    roles: ROOM,
    summary: 'Ends an incident that needs no more',
    request: CloseIncidentRequest,
    response: CloseIncidentResponse,
  }),
  'reopen-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/reopen',
    roles: ROOM,
    summary: 'Opens a closed incident again',
    request: ReopenIncidentRequest,
    response: ReopenIncidentResponse,
  }),
  'get-incident': route({
    method: 'GET',
    path: '/centres/{centre}/incidents/{incidentId}',
    roles: FIELD,
    summary: 'An incident whole, with its story',
    response: GetIncidentResponse,
  }),
} as const satisfies Record<string, Route>;
