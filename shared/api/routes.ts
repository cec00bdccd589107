import { AnswerTransferRequest, AnswerTransferResponse } from '#functions/answer-transfer/schema.ts';
import { AssessComplaintRequest, AssessComplaintResponse } from '#functions/assess-complaint/schema.ts';
import { CancelAssignmentRequest, CancelAssignmentResponse } from '#functions/cancel-assignment/schema.ts';
import { CloseAlarmRequest, CloseAlarmResponse } from '#functions/close-alarm/schema.ts';
import { ClaimCallRequest, ClaimCallResponse } from '#functions/claim-call/schema.ts';
import { CloseIncidentRequest, CloseIncidentResponse } from '#functions/close-incident/schema.ts';
import { CloseRoadRequest, CloseRoadResponse } from '#functions/close-road/schema.ts';
import { CorrectTimePointRequest, CorrectTimePointResponse } from '#functions/correct-time-point/schema.ts';
import { DispatchUnitRequest, DispatchUnitResponse } from '#functions/dispatch-unit/schema.ts';
import { DivertUnitRequest, DivertUnitResponse } from '#functions/divert-unit/schema.ts';
import { ErasePersonResponse } from '#functions/erase-person/schema.ts';
import { FindHomeStationQuery, FindHomeStationResponse } from '#functions/find-home-station/schema.ts';
import { FindSimilarIncidentsQuery, FindSimilarIncidentsResponse } from '#functions/find-similar-incidents/schema.ts';
import { FinishCallRequest, FinishCallResponse } from '#functions/finish-call/schema.ts';
import { GetBoardEntryResponse } from '#functions/get-board-entry/schema.ts';
import { GetBoardResponse } from '#functions/get-board/schema.ts';
import { GetCallResponse } from '#functions/get-call/schema.ts';
import { GetCentreResponse } from '#functions/get-centre/schema.ts';
import { GetClosuresResponse } from '#functions/get-closures/schema.ts';
import { GetCoverResponse } from '#functions/get-cover/schema.ts';
import { GetDigestResponse } from '#functions/get-digest/schema.ts';
import { GetIncidentResponse } from '#functions/get-incident/schema.ts';
import { GetIsochronesQuery, GetIsochronesResponse } from '#functions/get-isochrones/schema.ts';
import { GetLocationCandidatesResponse } from '#functions/get-location-candidates/schema.ts';
import { GetRouteQuery, GetRouteResponse } from '#functions/get-route/schema.ts';
import { GetProtocolsResponse } from '#functions/get-protocols/schema.ts';
import { GetTransferResponse } from '#functions/get-transfer/schema.ts';
import { IdentifyPatientRequest, IdentifyPatientResponse } from '#functions/identify-patient/schema.ts';
import { IssueSocketTicketRequest, IssueSocketTicketResponse } from '#functions/issue-socket-ticket/schema.ts';
import { JoinIncidentRequest, JoinIncidentResponse } from '#functions/join-incident/schema.ts';
import { LocateIncidentRequest, LocateIncidentResponse } from '#functions/locate-incident/schema.ts';
import { MergePatientsRequest, MergePatientsResponse } from '#functions/merge-patients/schema.ts';
import { OpenIncidentRequest, OpenIncidentResponse } from '#functions/open-incident/schema.ts';
import { OpenRoadRequest, OpenRoadResponse } from '#functions/open-road/schema.ts';
import { OwnAlarmRequest, OwnAlarmResponse } from '#functions/own-alarm/schema.ts';
import { QueueAssignmentRequest, QueueAssignmentResponse } from '#functions/queue-assignment/schema.ts';
import { ReceiveCallerPositionRequest, ReceiveCallerPositionResponse } from '#functions/receive-caller-position/schema.ts';
import { ReceiveTelephonyEventRequest, ReceiveTelephonyEventResponse } from '#functions/receive-telephony-event/schema.ts';
import { RecommendUnitsQuery, RecommendUnitsResponse } from '#functions/recommend-units/schema.ts';
import { RecordOutcomeRequest, RecordOutcomeResponse } from '#functions/record-outcome/schema.ts';
import { RefuseAssignmentRequest, RefuseAssignmentResponse } from '#functions/refuse-assignment/schema.ts';
import { RegisterPatientRequest, RegisterPatientResponse } from '#functions/register-patient/schema.ts';
import { ReopenIncidentRequest, ReopenIncidentResponse } from '#functions/reopen-incident/schema.ts';
import { ReportPositionsRequest, ReportPositionsResponse } from '#functions/report-positions/schema.ts';
import { ReportTimePointsRequest, ReportTimePointsResponse } from '#functions/report-time-points/schema.ts';
import { ReportTransferRequest, ReportTransferResponse } from '#functions/report-transfer/schema.ts';
import { RequestTransferRequest, RequestTransferResponse } from '#functions/request-transfer/schema.ts';
import { SetSeatStateRequest, SetSeatStateResponse } from '#functions/set-seat-state/schema.ts';
import { SearchPlacesQuery, SearchPlacesResponse } from '#functions/search-places/schema.ts';
import { SetUnitStateRequest, SetUnitStateResponse } from '#functions/set-unit-state/schema.ts';
import { StampCompressionsRequest, StampCompressionsResponse } from '#functions/stamp-compressions/schema.ts';
import { SubscribePushRequest, SubscribePushResponse } from '#functions/subscribe-push/schema.ts';
import { TakeOverIncidentRequest, TakeOverIncidentResponse } from '#functions/take-over-incident/schema.ts';
import { TriageIncidentRequest, TriageIncidentResponse } from '#functions/triage-incident/schema.ts';
import { UnsubscribePushRequest, UnsubscribePushResponse } from '#functions/unsubscribe-push/schema.ts';
import type { Role } from '#shared/schemas/caller.ts';
import { route, type Route } from './route.ts';

const ROOM = ['dispatcher', 'supervisor'] as const satisfies Role[];
const ROOM_AND_CREW = [...ROOM, 'crew'] as const;
const ROOM_AND_FACILITY = [...ROOM, 'facility'] as const;
const ROOM_AND_MANAGER = [...ROOM, 'manager'] as const;
const CREW_AND_STATION = ['crew', 'station'] as const satisfies Role[];
const CREW = ['crew'] as const satisfies Role[];
const FIELD = [...ROOM, 'crew', 'station'] as const;
const EVERYONE_WITH_PATIENTS = [...ROOM, 'crew', 'facility'] as const;
const ROOM_AND_MANAGEMENT = [...ROOM, 'manager', 'administrator'] as const;
const ADMINISTRATION = ['administrator'] as const satisfies Role[];
/** Another system, which signs. */
const SIGNED = [] as const satisfies Role[];
const EVERYONE = ['dispatcher', 'supervisor', 'crew', 'station', 'facility', 'responder', 'manager', 'administrator'] as const satisfies Role[];

/** Every HTTP route by the name of its function. The CDK app, the local host, the typed client and the documents read it; none repeats it. */
export const routes = {
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
    roles: ROOM_AND_CREW,
    summary: 'An incident whole, with its story',
    response: GetIncidentResponse,
  }),
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
  'register-patient': route({
    method: 'POST',
    path: '/centres/{centre}/patients',
    roles: EVERYONE_WITH_PATIENTS,
    summary: 'Records a patient who is not yet known',
    request: RegisterPatientRequest,
    response: RegisterPatientResponse,
  }),
  'identify-patient': route({
    method: 'POST',
    path: '/centres/{centre}/patients/{patientId}/identity',
    roles: EVERYONE_WITH_PATIENTS,
    summary: 'Says who a patient is; kept sealed',
    request: IdentifyPatientRequest,
    response: IdentifyPatientResponse,
  }),
  'merge-patients': route({
    method: 'POST',
    path: '/centres/{centre}/patients/{patientId}/merge',
    roles: ROOM,
    summary: 'Two patients are one person',
    request: MergePatientsRequest,
    response: MergePatientsResponse,
  }),
  'record-outcome': route({
    method: 'POST',
    path: '/centres/{centre}/patients/{patientId}/outcome',
    roles: ROOM,
    summary: 'Says what became of a patient whom no run tells of',
    request: RecordOutcomeRequest,
    response: RecordOutcomeResponse,
  }),
  'erase-person': route({
    method: 'DELETE',
    path: '/centres/{centre}/persons/{personId}',
    roles: ADMINISTRATION,
    summary: "Destroys a person's key, and with it all personal data",
    response: ErasePersonResponse,
  }),
  'request-transfer': route({
    method: 'POST',
    path: '/centres/{centre}/transfers',
    roles: ROOM_AND_FACILITY,
    summary: 'Asks to move a patient along the chain',
    request: RequestTransferRequest,
    response: RequestTransferResponse,
  }),
  'answer-transfer': route({
    method: 'POST',
    path: '/centres/{centre}/transfers/{transferId}/answer',
    roles: ROOM_AND_FACILITY,
    summary: 'A facility takes the patient or says why not',
    request: AnswerTransferRequest,
    response: AnswerTransferResponse,
  }),
  'report-transfer': route({
    method: 'POST',
    path: '/centres/{centre}/transfers/{transferId}/report',
    roles: ROOM_AND_FACILITY,
    summary: 'Places, moves or calls off a transfer without a crew',
    request: ReportTransferRequest,
    response: ReportTransferResponse,
  }),
  'get-transfer': route({
    method: 'GET',
    path: '/centres/{centre}/transfers/{transferId}',
    roles: EVERYONE_WITH_PATIENTS,
    summary: 'A transfer with its patient',
    response: GetTransferResponse,
  }),
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
  'subscribe-push': route({
    method: 'POST',
    path: '/centres/{centre}/push-subscriptions',
    roles: CREW_AND_STATION,
    summary: "Lets orders reach the caller's device when its screen is dark",
    request: SubscribePushRequest,
    response: SubscribePushResponse,
  }),
  'unsubscribe-push': route({
    method: 'POST',
    path: '/centres/{centre}/push-subscriptions/removal',
    roles: CREW_AND_STATION,
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
  'issue-socket-ticket': route({
    method: 'POST',
    path: '/centres/{centre}/socket-tickets',
    roles: EVERYONE,
    summary: 'A ticket that opens one socket',
    request: IssueSocketTicketRequest,
    response: IssueSocketTicketResponse,
  }),
} as const satisfies Record<string, Route>;

/** The name of a function that answers a route. */
export type RouteName = keyof typeof routes;
/** The row of a route. */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];
