import type { ResponderEvent } from '#events/responder.ts';
import { CommandRefused } from '../command-refused.ts';
import type { Responder } from './responder.ts';

/** What can be asked of a village doctor's duty. */
export type ResponderCommand =
  | { readonly type: 'GoOnDuty' }
  | { readonly type: 'GoOffDuty' }
  | { readonly type: 'Engage'; readonly responseId: string }
  | { readonly type: 'Free'; readonly responseId: string };

/** What follows from a command to a village doctor's duty. @throws CommandRefused when its state forbids it: nobody off duty is ever asked. */
export const decideResponder = (command: ResponderCommand, responder: Responder): readonly ResponderEvent[] => {
  switch (command.type) {
    case 'GoOnDuty':
      return responder.status === 'offDuty' ? [{ type: 'ResponderWentOnDuty', data: {} }] : [];
    case 'GoOffDuty':
      if (responder.status === 'engaged') throw new CommandRefused('Cannot go off duty: an incident counts on the village doctor', { responder });
      return responder.status === 'onDuty' ? [{ type: 'ResponderWentOffDuty', data: {} }] : [];
    case 'Engage':
      if (responder.status === 'offDuty') throw new CommandRefused('Cannot alert the village doctor: off duty', { responder });
      if (responder.status === 'engaged') throw new CommandRefused('Cannot alert the village doctor: asked already', { responder });
      return [{ type: 'ResponderEngaged', data: { responseId: command.responseId } }];
    case 'Free':
      return responder.status === 'engaged' && responder.responseId === command.responseId ? [{ type: 'ResponderFreed', data: { responseId: command.responseId } }] : [];
  }
};
