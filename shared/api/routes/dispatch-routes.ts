import { CancelAssignmentRequest, CancelAssignmentResponse } from '#functions/cancel-assignment/schema.ts';
import { CloseAlarmRequest, CloseAlarmResponse } from '#functions/close-alarm/schema.ts';
import { CorrectTimePointRequest, CorrectTimePointResponse } from '#functions/correct-time-point/schema.ts';
import { DispatchUnitRequest, DispatchUnitResponse } from '#functions/dispatch-unit/schema.ts';
import { DivertUnitRequest, DivertUnitResponse } from '#functions/divert-unit/schema.ts';
import { GetMessagesQuery, GetMessagesResponse } from '#functions/get-messages/schema.ts';
import { OwnAlarmRequest, OwnAlarmResponse } from '#functions/own-alarm/schema.ts';
import { QueueAssignmentRequest, QueueAssignmentResponse } from '#functions/queue-assignment/schema.ts';
import { ReadMessagesRequest, ReadMessagesResponse } from '#functions/read-messages/schema.ts';
import { RecommendUnitsQuery, RecommendUnitsResponse } from '#functions/recommend-units/schema.ts';
import { RefuseAssignmentRequest, RefuseAssignmentResponse } from '#functions/refuse-assignment/schema.ts';
import { ReportPositionsRequest, ReportPositionsResponse } from '#functions/report-positions/schema.ts';
import { ReportTimePointsRequest, ReportTimePointsResponse } from '#functions/report-time-points/schema.ts';
import { ReportVehiclePositionsRequest, ReportVehiclePositionsResponse } from '#functions/report-vehicle-positions/schema.ts';
import { SendMessageRequest, SendMessageResponse } from '#functions/send-message/schema.ts';
import { SetUnitStateRequest, SetUnitStateResponse } from '#functions/set-unit-state/schema.ts';
import { SubscribePushRequest, SubscribePushResponse } from '#functions/subscribe-push/schema.ts';
import { UnsubscribePushRequest, UnsubscribePushResponse } from '#functions/unsubscribe-push/schema.ts';
import { route, type Route } from '../route.ts';
import { ALERTED, ROOM, CREW, FIELD, SIGNED } from './roles-of-routes.ts';

/** Whom to send, the runs, the units and their alerts and alarms. */
export const dispatchRoutes = {
  'recommend-units': route({
    method: 'GET',
    path: '/centres/{centre}/recommendation',
    roles: ROOM,
    summary: 'The units that could go, best first, by road',
    query: RecommendUnitsQuery,
    response: RecommendUnitsResponse,
  }),
  'dispatch-unit': route({
    method: 'POST',
    path: '/centres/{centre}/assignments',
    roles: ROOM,
    summary: 'Sends a free unit',
    request: DispatchUnitRequest,
    response: DispatchUnitResponse,
  }),
  'queue-assignment': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/queue',
    roles: ROOM,
    summary: 'Gives a busy unit its next run',
    request: QueueAssignmentRequest,
    response: QueueAssignmentResponse,
  }),
  'divert-unit': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/divert',
    roles: ROOM,
    summary: 'Takes a unit off its run for a more urgent one',
    request: DivertUnitRequest,
    response: DivertUnitResponse,
  }),
  'cancel-assignment': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/{assignmentId}/cancel',
    roles: ROOM,
    summary: 'Calls a run off',
    request: CancelAssignmentRequest,
    response: CancelAssignmentResponse,
  }),
  'refuse-assignment': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/{assignmentId}/refuse',
    roles: FIELD,
    summary: 'The crew refuses the order',
    request: RefuseAssignmentRequest,
    response: RefuseAssignmentResponse,
  }),
  'report-time-points': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/{assignmentId}/time-points',
    roles: FIELD,
    summary: 'Tells the time points of a run, in any order',
    request: ReportTimePointsRequest,
    response: ReportTimePointsResponse,
  }),
  'correct-time-point': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/{assignmentId}/corrections',
    roles: FIELD,
    summary: 'Corrects a time point; the first telling stays in the log',
    request: CorrectTimePointRequest,
    response: CorrectTimePointResponse,
  }),
  'send-message': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/{assignmentId}/messages',
    roles: FIELD,
    summary: 'Writes to the crew of a run, or from it to the room; kept sealed',
    request: SendMessageRequest,
    response: SendMessageResponse,
  }),
  'get-messages': route({
    method: 'GET',
    path: '/centres/{centre}/assignments/{assignmentId}/messages',
    roles: FIELD,
    summary: 'What the room and the crew of a run have written to each other',
    query: GetMessagesQuery,
    response: GetMessagesResponse,
  }),
  'read-messages': route({
    method: 'POST',
    path: '/centres/{centre}/assignments/{assignmentId}/messages/readings',
    roles: FIELD,
    summary: "Says how many of the other side's messages have been read",
    request: ReadMessagesRequest,
    response: ReadMessagesResponse,
  }),
  'set-unit-state': route({
    method: 'POST',
    path: '/centres/{centre}/units/{unitId}/state',
    roles: FIELD,
    summary: 'On and off duty, out of service, moving up, back at the station',
    request: SetUnitStateRequest,
    response: SetUnitStateResponse,
  }),
  'report-positions': route({
    method: 'POST',
    path: '/centres/{centre}/units/{unitId}/positions',
    roles: CREW,
    summary: 'Tells where a unit was, in any order',
    request: ReportPositionsRequest,
    response: ReportPositionsResponse,
  }),
  'report-vehicle-positions': route({
    method: 'POST',
    path: '/centres/{centre}/vehicle-feeds/{feed}/positions',
    roles: SIGNED,
    auth: 'signed',
    summary: "Where vehicles' terminals say that units were, in any order",
    request: ReportVehiclePositionsRequest,
    response: ReportVehiclePositionsResponse,
  }),
  'subscribe-push': route({
    method: 'POST',
    path: '/centres/{centre}/push-subscriptions',
    roles: ALERTED,
    summary: "Lets orders reach the caller's device when its screen is dark",
    request: SubscribePushRequest,
    response: SubscribePushResponse,
  }),
  'unsubscribe-push': route({
    method: 'POST',
    path: '/centres/{centre}/push-subscriptions/removal',
    roles: ALERTED,
    summary: 'Forgets a device, as part of signing out',
    request: UnsubscribePushRequest,
    response: UnsubscribePushResponse,
  }),
  'own-alarm': route({
    method: 'POST',
    path: '/centres/{centre}/alarms/{alarmId}/owner',
    roles: ROOM,
    summary: 'Makes the caller look after an alarm',
    request: OwnAlarmRequest,
    response: OwnAlarmResponse,
  }),
  'close-alarm': route({
    method: 'POST',
    path: '/centres/{centre}/alarms/{alarmId}/close',
    roles: ROOM,
    summary: 'Ends an alarm that needs no more looking after',
    request: CloseAlarmRequest,
    response: CloseAlarmResponse,
  }),
} as const satisfies Record<string, Route>;
