import type { CallEvent } from '#events/call.ts';
import { SUPERVISOR_AS_OWNER, type CallOutcome } from '#shared/schemas/call.ts';
import { CommandRefused } from '../command-refused.ts';
import { holderOf, type KnownCall } from './call.ts';

/** Who says what became of a call; a supervisor 值班长 may say it for anyone. */
export interface CallActor {
  readonly userId: string;
  readonly isSupervisor: boolean;
}

/** Gives a call its outcome, by whoever has it. @throws CommandRefused for another's call, and for one that only rings */
export const finishCall = (outcome: CallOutcome, actor: CallActor, call: KnownCall): readonly CallEvent[] => {
  if (call.status === 'finished') throw new CommandRefused(`Cannot finish the call: it is finished as "${call.outcome.kind}"`, { call });
  if (call.status === 'ringing') throw new CommandRefused('Cannot finish the call: nobody has answered it', { call });
  const isCallBack = outcome.kind === 'calledBack';
  if (isCallBack && call.status !== 'callBackDue') throw new CommandRefused(`Cannot call back: the call is ${call.status}`, { call });
  const holder = holderOf(call);
  if (holder !== undefined && !mayActFor(actor, holder)) throw new CommandRefused(`Cannot finish the call: "${holder}" has it`, { call });
  return [{ type: 'CallFinished', data: { outcome } }];
};

/** What fell to the supervisor because nobody was ready may be done by whoever comes first. */
const mayActFor = ({ userId, isSupervisor }: CallActor, holder: string): boolean => isSupervisor || userId === holder || holder === SUPERVISOR_AS_OWNER;
