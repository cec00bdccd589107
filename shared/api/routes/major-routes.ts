import { CountCasualtiesRequest, CountCasualtiesResponse } from '#functions/count-casualties/schema.ts';
import { DeclareMajorIncidentRequest, DeclareMajorIncidentResponse } from '#functions/declare-major-incident/schema.ts';
import { GetMajorIncidentResponse } from '#functions/get-major-incident/schema.ts';
import { LinkIncidentsRequest, LinkIncidentsResponse } from '#functions/link-incidents/schema.ts';
import { SetStagingPointRequest, SetStagingPointResponse } from '#functions/set-staging-point/schema.ts';
import { StandDownMajorIncidentRequest, StandDownMajorIncidentResponse } from '#functions/stand-down-major-incident/schema.ts';
import { TagPatientRequest, TagPatientResponse } from '#functions/tag-patient/schema.ts';
import { UnlinkIncidentRequest, UnlinkIncidentResponse } from '#functions/unlink-incident/schema.ts';
import { route, type Route } from '../route.ts';
import { ROOM, ROOM_AND_CREW, ROOM_CREW_AND_MANAGEMENT } from './roles-of-routes.ts';

/** Major incidents, each under the incident that it was declared on. */
export const majorRoutes = {
  'declare-major-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major',
    roles: ROOM,
    summary: 'Declares a major incident, or revises how large it is',
    request: DeclareMajorIncidentRequest,
    response: DeclareMajorIncidentResponse,
  }),
  'set-staging-point': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major/staging-point',
    roles: ROOM,
    summary: 'Says where units gather, and the way in',
    request: SetStagingPointRequest,
    response: SetStagingPointResponse,
  }),
  'tag-patient': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major/tags',
    roles: ROOM_AND_CREW,
    summary: 'Tags a patient at the scene',
    request: TagPatientRequest,
    response: TagPatientResponse,
  }),
  'count-casualties': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major/count',
    roles: ROOM_AND_CREW,
    summary: 'Counts by tag those who have no record yet',
    request: CountCasualtiesRequest,
    response: CountCasualtiesResponse,
  }),
  'link-incidents': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major/links',
    roles: ROOM,
    summary: 'Links incidents to a major one; each stays its own',
    request: LinkIncidentsRequest,
    response: LinkIncidentsResponse,
  }),
  'unlink-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major/unlink',
    roles: ROOM,
    summary: 'Takes an incident out of a major one',
    request: UnlinkIncidentRequest,
    response: UnlinkIncidentResponse,
  }),
  'stand-down-major-incident': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/major/stand-down',
    roles: ROOM,
    summary: 'Ends a major incident',
    request: StandDownMajorIncidentRequest,
    response: StandDownMajorIncidentResponse,
  }),
  'get-major-incident': route({
    method: 'GET',
    path: '/centres/{centre}/incidents/{incidentId}/major',
    roles: ROOM_CREW_AND_MANAGEMENT,
    summary: 'A major incident in one view',
    response: GetMajorIncidentResponse,
  }),
} as const satisfies Record<string, Route>;
