import type { CallEvent } from '#events/call.ts';
import type { Ring } from '#shared/domain/call/decide-call.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import type { CallOutcome } from '#shared/schemas/call.ts';
import { sealed } from './builders.ts';

export const ringing = (said: Partial<Ring> = {}): Ring => ({ mode: 'real', origin: '120', bridge: 'main', caller: sealed('call-1'), ...said });
export const rang = (said: Partial<Ring> = {}): CallEvent => ({ type: 'CallRang', data: ringing(said) });
export const numberTold: CallEvent = { type: 'CallerNumberTold', data: { caller: sealed('call-1') } };
export const callClaimed = (userId = 'li', seatId = `seat-of-${userId}`): CallEvent => ({ type: 'CallClaimed', data: { seatId, userId } });
export const answeredBy = (userId = 'li', extension = '801'): CallEvent => ({ type: 'CallAnswered', data: { extension, seatId: `seat-of-${userId}`, userId } });
export const answeredSomewhere = (extension = '899'): CallEvent => ({ type: 'CallAnswered', data: { extension } });
export const abandoned = (owner = 'li'): CallEvent => ({ type: 'CallAbandoned', data: { owner } });
export const callBackTaken = (owner: string): CallEvent => ({ type: 'CallBackTaken', data: { owner } });
export const lineClosed: CallEvent = { type: 'CallEnded', data: {} };
export const recordingKept = (recordingId = 'recording-1'): CallEvent => ({ type: 'CallRecorded', data: { recordingId } });
export const callFinished = (outcome: CallOutcome = { kind: 'noIncident', reason: 'wrong-number' }): CallEvent => ({ type: 'CallFinished', data: { outcome } });
export const callerLocated = (position: CallerPosition): CallEvent => ({ type: 'CallerLocated', data: { position } });
