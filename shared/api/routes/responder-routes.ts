import { AlertRespondersRequest, AlertRespondersResponse } from '#functions/alert-responders/schema.ts';
import { AnswerResponderAlertRequest, AnswerResponderAlertResponse } from '#functions/answer-responder-alert/schema.ts';
import { GetRespondersResponse } from '#functions/get-responders/schema.ts';
import { GetResponseResponse } from '#functions/get-response/schema.ts';
import { MarkSceneRequest, MarkSceneResponse } from '#functions/mark-scene/schema.ts';
import { RecommendRespondersResponse } from '#functions/recommend-responders/schema.ts';
import { ReportResponseRequest, ReportResponseResponse } from '#functions/report-response/schema.ts';
import { SetResponderDutyRequest, SetResponderDutyResponse } from '#functions/set-responder-duty/schema.ts';
import { StandDownResponderRequest, StandDownResponderResponse } from '#functions/stand-down-responder/schema.ts';
import { route, type Route } from '../route.ts';
import { ROOM, ROOM_AND_CREW, ROOM_AND_RESPONDER, ROOM_RESPONDER_AND_MANAGEMENT } from './roles-of-routes.ts';

/** Village doctors: their duty, whom to ask, their responses, and whether a scene is safe for them. */
export const responderRoutes = {
  'get-responders': route({
    method: 'GET',
    path: '/centres/{centre}/responders',
    roles: ROOM_RESPONDER_AND_MANAGEMENT,
    summary: 'The village doctors with their duty',
    response: GetRespondersResponse,
  }),
  'set-responder-duty': route({
    method: 'POST',
    path: '/centres/{centre}/responders/{responderId}/duty',
    roles: ROOM_AND_RESPONDER,
    summary: 'Puts a village doctor on or off duty',
    request: SetResponderDutyRequest,
    response: SetResponderDutyResponse,
  }),
  'mark-scene': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/scene',
    roles: ROOM_AND_CREW,
    summary: 'Says what makes a scene unsafe, or that nothing does',
    request: MarkSceneRequest,
    response: MarkSceneResponse,
  }),
  'recommend-responders': route({
    method: 'GET',
    path: '/centres/{centre}/incidents/{incidentId}/responders',
    roles: ROOM,
    summary: 'The village doctors on duty near an incident, by road',
    response: RecommendRespondersResponse,
  }),
  'alert-responders': route({
    method: 'POST',
    path: '/centres/{centre}/incidents/{incidentId}/responders',
    roles: ROOM,
    summary: 'Asks village doctors to an incident',
    request: AlertRespondersRequest,
    response: AlertRespondersResponse,
  }),
  'answer-responder-alert': route({
    method: 'POST',
    path: '/centres/{centre}/responses/{responseId}/answer',
    roles: ROOM_AND_RESPONDER,
    summary: 'A village doctor comes or says why not',
    request: AnswerResponderAlertRequest,
    response: AnswerResponderAlertResponse,
  }),
  'report-response': route({
    method: 'POST',
    path: '/centres/{centre}/responses/{responseId}/report',
    roles: ROOM_AND_RESPONDER,
    summary: 'A village doctor is there, or done',
    request: ReportResponseRequest,
    response: ReportResponseResponse,
  }),
  'stand-down-responder': route({
    method: 'POST',
    path: '/centres/{centre}/responses/{responseId}/stand-down',
    roles: ROOM,
    summary: 'Calls a village doctor back',
    request: StandDownResponderRequest,
    response: StandDownResponderResponse,
  }),
  'get-response': route({
    method: 'GET',
    path: '/centres/{centre}/responses/{responseId}',
    roles: ROOM_AND_RESPONDER,
    summary: 'A response; who accepted reads where exactly and who',
    response: GetResponseResponse,
  }),
} as const satisfies Record<string, Route>;
