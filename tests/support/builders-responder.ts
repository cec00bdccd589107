import type { ResponderEvent } from '#events/responder.ts';
import type { ResponseEvent } from '#events/response.ts';
import type { ResponderDeclineReason, StandDownReason } from '#shared/schemas/responder.ts';
import type { Alerting } from '#shared/domain/responder/decide-response.ts';

export const doctorOnDuty: ResponderEvent = { type: 'ResponderWentOnDuty', data: {} };
export const doctorOffDuty: ResponderEvent = { type: 'ResponderWentOffDuty', data: {} };
export const doctorEngaged = (responseId = 'response-1'): ResponderEvent => ({ type: 'ResponderEngaged', data: { responseId } });
export const doctorFreed = (responseId = 'response-1'): ResponderEvent => ({ type: 'ResponderFreed', data: { responseId } });

export const alerting = (said: Partial<Alerting> = {}): Alerting => ({ responderId: 'doctor-1', incidentId: 'incident-1', mode: 'real', villageId: 'xi-01', ...said });
export const doctorAlerted = (said: Partial<Alerting> = {}): ResponseEvent => ({ type: 'ResponderAlerted', data: alerting(said) });
export const doctorAccepted: ResponseEvent = { type: 'ResponderAccepted', data: {} };
export const doctorDeclined = (reason: ResponderDeclineReason = 'away'): ResponseEvent => ({ type: 'ResponderDeclined', data: { reason } });
export const doctorSilent: ResponseEvent = { type: 'ResponderAlertExpired', data: {} };
export const doctorThere: ResponseEvent = { type: 'ResponderArrived', data: {} };
export const doctorCalledBack = (reason: StandDownReason = 'not-needed'): ResponseEvent => ({ type: 'ResponderStoodDown', data: { reason } });
export const doctorDone: ResponseEvent = { type: 'ResponseFinished', data: {} };
