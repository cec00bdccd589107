import { AnswerTransferRequest, AnswerTransferResponse } from '#functions/answer-transfer/schema.ts';
import { FindHouseholdQuery, FindHouseholdResponse } from '#functions/find-household/schema.ts';
import { ImportHouseholdsRequest, ImportHouseholdsResponse } from '#functions/import-households/schema.ts';
import { ErasePersonResponse } from '#functions/erase-person/schema.ts';
import { GetPatientRecordResponse } from '#functions/get-patient-record/schema.ts';
import { GetArrivalsResponse } from '#functions/get-arrivals/schema.ts';
import { GetTransferResponse } from '#functions/get-transfer/schema.ts';
import { IdentifyPatientRequest, IdentifyPatientResponse } from '#functions/identify-patient/schema.ts';
import { KeepAttachmentRequest, KeepAttachmentResponse } from '#functions/keep-attachment/schema.ts';
import { MergePatientsRequest, MergePatientsResponse } from '#functions/merge-patients/schema.ts';
import { RecordOutcomeRequest, RecordOutcomeResponse } from '#functions/record-outcome/schema.ts';
import { RecordVitalsRequest, RecordVitalsResponse } from '#functions/record-vitals/schema.ts';
import { RegisterPatientRequest, RegisterPatientResponse } from '#functions/register-patient/schema.ts';
import { ReportTransferRequest, ReportTransferResponse } from '#functions/report-transfer/schema.ts';
import { RequestTransferRequest, RequestTransferResponse } from '#functions/request-transfer/schema.ts';
import { SetFacilityStatusRequest, SetFacilityStatusResponse } from '#functions/set-facility-status/schema.ts';
import { SignUploadQuery, SignUploadResponse } from '#functions/sign-upload/schema.ts';
import { route, type Route } from '../route.ts';
import { ROOM, ROOM_AND_CREW, ROOM_AND_FACILITY, EVERYONE_WHO_MOVES_PATIENTS, EVERYONE_WITH_PATIENTS, ADMINISTRATION } from './roles-of-routes.ts';

/** Patients, persons, transfers along the chain, and what its facilities take. */
export const patientRoutes = {
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
  'record-vitals': route({
    method: 'POST',
    path: '/centres/{centre}/patients/{patientId}/vitals',
    roles: EVERYONE_WITH_PATIENTS,
    summary: "Records a patient's vital signs; kept sealed",
    request: RecordVitalsRequest,
    response: RecordVitalsResponse,
  }),
  'sign-upload': route({
    method: 'GET',
    path: '/centres/{centre}/patients/{patientId}/attachments/{attachmentId}/upload',
    roles: EVERYONE_WITH_PATIENTS,
    summary: 'How to send one sealed part of a photo',
    query: SignUploadQuery,
    response: SignUploadResponse,
  }),
  'keep-attachment': route({
    method: 'POST',
    path: '/centres/{centre}/patients/{patientId}/attachments/{attachmentId}',
    roles: EVERYONE_WITH_PATIENTS,
    summary: "Takes a photo whose parts were sent into a patient's record",
    request: KeepAttachmentRequest,
    response: KeepAttachmentResponse,
  }),
  'get-patient-record': route({
    method: 'GET',
    path: '/centres/{centre}/patients/{patientId}/record',
    roles: EVERYONE_WITH_PATIENTS,
    summary: 'Who a patient is, with vital signs and photos',
    response: GetPatientRecordResponse,
  }),
  'import-households': route({
    method: 'POST',
    path: '/centres/{centre}/households',
    roles: ADMINISTRATION,
    summary: 'Takes households with their family doctors and five-colour records out of a CSV; each bad line is named, and then nothing is written',
    request: ImportHouseholdsRequest,
    response: ImportHouseholdsResponse,
  }),
  'find-household': route({
    method: 'GET',
    path: '/centres/{centre}/households',
    roles: ROOM_AND_CREW,
    summary: "What is on file of the household of one's own live call or incident; each look is logged",
    query: FindHouseholdQuery,
    response: FindHouseholdResponse,
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
    roles: EVERYONE_WHO_MOVES_PATIENTS,
    summary: 'A transfer with its patient',
    response: GetTransferResponse,
  }),
  'set-facility-status': route({
    method: 'POST',
    path: '/centres/{centre}/facilities/{facilityId}/status',
    roles: ROOM_AND_FACILITY,
    summary: 'Says whether a facility is open, full or to be passed by',
    request: SetFacilityStatusRequest,
    response: SetFacilityStatusResponse,
  }),
  'get-arrivals': route({
    method: 'GET',
    path: '/centres/{centre}/facilities/{facilityId}/arrivals',
    roles: ROOM_AND_FACILITY,
    summary: 'What is bound for a facility, and when it will be there by road',
    response: GetArrivalsResponse,
  }),
} as const satisfies Record<string, Route>;
