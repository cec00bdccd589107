import type { ResponseEvent } from '#events/response.ts';
import type { ResponderDeclineReason, ResponderTelling, StandDownReason } from '#shared/schemas/responder.ts';
import { CommandRefused } from '../command-refused.ts';
import type { KnownResponse, Response } from './response.ts';

/** What a village doctor is told before accepting: roughly where, and what it is about. */
export type Alerting = Extract<ResponseEvent, { type: 'ResponderAlerted' }>['data'];

/** What can be asked of a response. */
export type ResponseCommand =
  | { readonly type: 'AlertResponder'; readonly alert: Alerting }
  | { readonly type: 'TellResponder'; readonly tellings: readonly ResponderTelling[] }
  | { readonly type: 'Accept' }
  | { readonly type: 'Decline'; readonly reason: ResponderDeclineReason }
  | { readonly type: 'ExpireAlert' }
  | { readonly type: 'ReportArrival' }
  | { readonly type: 'StandDown'; readonly reason: StandDownReason }
  | { readonly type: 'Finish' };

/** What follows from a command to a response. @throws CommandRefused when its state forbids it. */
export const decideResponse = (command: ResponseCommand, response: Response): readonly ResponseEvent[] => {
  if (command.type === 'AlertResponder') {
    if (response.status !== 'absent') throw new CommandRefused(`Cannot alert the village doctor: ${wordsOf(response)}`);
    return [{ type: 'ResponderAlerted', data: command.alert }];
  }
  if (response.status === 'absent') throw new CommandRefused('Cannot act on the response: nobody was alerted');
  switch (command.type) {
    case 'TellResponder':
      return command.tellings.map((data) => ({ type: 'ResponderTold', data }));
    case 'Accept':
      if (response.status === 'accepted' || response.status === 'arrived') return [];
      if (response.status === 'ended') throw refused('accept', response);
      return [{ type: 'ResponderAccepted', data: {} }];
    case 'Decline':
      if (response.status !== 'alerted' && response.status !== 'accepted') throw refused('decline', response);
      return [{ type: 'ResponderDeclined', data: { reason: command.reason } }];
    case 'ExpireAlert':
      return response.status === 'alerted' ? [{ type: 'ResponderAlertExpired', data: {} }] : [];
    case 'ReportArrival':
      return reportArrival(response);
    case 'StandDown':
      // Whoever is there stays until done: only somebody on the way is called back.
      if (response.status !== 'alerted' && response.status !== 'accepted') throw refused('stand the village doctor down', response);
      return [{ type: 'ResponderStoodDown', data: { reason: command.reason } }];
    case 'Finish':
      if (response.status !== 'arrived') throw refused('finish', response);
      return [{ type: 'ResponseFinished', data: {} }];
  }
};

/** An arrival that is told after the room has called the village doctor back is kept as a fact, and undoes nothing. */
const reportArrival = (response: KnownResponse): readonly ResponseEvent[] => {
  if (response.arrivedAt !== undefined) return [];
  if (response.acceptedAt === undefined) throw refused('report the arrival', response);
  return [{ type: 'ResponderArrived', data: {} }];
};

const refused = (action: string, response: KnownResponse): CommandRefused => new CommandRefused(`Cannot ${action}: ${wordsOf(response)}`, { response });

const wordsOf = (response: KnownResponse): string => {
  switch (response.status) {
    case 'alerted':
      return 'the alert has not been answered';
    case 'accepted':
      return 'it is accepted';
    case 'arrived':
      return 'the village doctor is there';
    case 'ended':
      return `it is over (${response.ending.how})`;
  }
};
