import type { CallEvent, CallRang } from '#events/call.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import type { CallOutcome } from '#shared/schemas/call.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import type * as z from 'zod';
import { CommandRefused } from '../command-refused.ts';
import { isClaimStale } from './stale-claim.ts';
import type { Call, KnownCall } from './call.ts';
import { finishCall, type CallActor } from './finish-call.ts';

/** What the telephone system says of a ring. */
export type Ring = z.infer<typeof CallRang>['data'];

/** What can be asked of a call; the first six are the telephone system's word, which nobody refuses. */
export type CallCommand =
  | { readonly type: 'Ring'; readonly ring: Ring }
  | { readonly type: 'Answer'; readonly extension: string; readonly seat?: { readonly seatId: string; readonly userId: string } | undefined; readonly at: number }
  | { readonly type: 'Abandon'; readonly nextOwner: string }
  | { readonly type: 'End'; readonly nextOwner: string }
  | { readonly type: 'Locate'; readonly position: CallerPosition }
  | { readonly type: 'Record'; readonly recordingId: string }
  | { readonly type: 'Claim'; readonly seatId: string; readonly userId: string; readonly at: number }
  | { readonly type: 'Finish'; readonly actor: CallActor; readonly outcome: CallOutcome };

/** What follows from a command to a call. @throws CommandRefused when its state forbids it, with who has the call. */
export const decideCall = (command: CallCommand, call: Call): readonly CallEvent[] => {
  if (command.type === 'Ring') return ring(command.ring, call);
  if (call.status === 'absent') throw new CommandRefused('Cannot act on the call: it never rang');
  switch (command.type) {
    case 'Answer':
      return answer(command, call);
    case 'Abandon':
    case 'End':
      return end(command.nextOwner, call);
    case 'Locate': {
      const { position } = command;
      const isKnown = call.positions.some(({ source, measuredAt }) => source === position.source && measuredAt === position.measuredAt);
      return isKnown ? [] : [{ type: 'CallerLocated', data: { position } }];
    }
    case 'Record':
      return call.recordingIds.includes(command.recordingId) ? [] : [{ type: 'CallRecorded', data: { recordingId: command.recordingId } }];
    case 'Claim':
      return claim(command, call);
    case 'Finish':
      return finishCall(command.outcome, command.actor, call);
  }
};

/** A ring that is told again rings once; only a number that was missing is added. */
const ring = (said: Ring, call: Call): readonly CallEvent[] => {
  if (call.status === 'absent') return [{ type: 'CallRang', data: said }];
  const missing: SealedReference | undefined = call.caller ? undefined : said.caller;
  return missing ? [{ type: 'CallerNumberTold', data: { caller: missing } }] : [];
};

type Answered = Extract<CallCommand, { type: 'Answer' }>;

/** Where the call is talked is a fact: it overrides what a screen said, but never a later word of the telephone system. */
const answer = ({ extension, seat, at }: Answered, call: KnownCall): readonly CallEvent[] => {
  const isOlder = call.status === 'answered' && at <= call.holder.since;
  const isKnown = call.status === 'finished' && call.answeredAt !== undefined;
  return isOlder || isKnown ? [] : [{ type: 'CallAnswered', data: { extension, ...seat } }];
};

/** A line that closes before anyone answered leaves a task behind: whoever claimed the call has it, else who is next. */
const end = (nextOwner: string, call: KnownCall): readonly CallEvent[] => {
  if (call.status === 'ringing') return [{ type: 'CallAbandoned', data: { owner: nextOwner } }];
  if (call.status === 'claimed') return [{ type: 'CallAbandoned', data: { owner: call.claim.userId } }];
  return call.endedAt === undefined ? [{ type: 'CallEnded', data: {} }] : [];
};

type Claiming = Extract<CallCommand, { type: 'Claim' }>;

const claim = ({ seatId, userId, at }: Claiming, call: KnownCall): readonly CallEvent[] => {
  const claiming: readonly CallEvent[] = [{ type: 'CallClaimed', data: { seatId, userId } }];
  switch (call.status) {
    case 'ringing':
      return claiming;
    case 'claimed':
      if (call.claim.seatId === seatId && call.claim.userId === userId) return [];
      if (isClaimStale(call, at)) return claiming;
      throw new CommandRefused(`Cannot claim the call: "${call.claim.userId}" has it`, { call });
    case 'answered':
      if (call.holder.userId === userId) return [];
      if (call.holder.userId === undefined) return claiming;
      throw new CommandRefused(`Cannot claim the call: "${call.holder.userId}" has answered it`, { call });
    case 'callBackDue':
      return call.owner === userId ? [] : [{ type: 'CallBackTaken', data: { owner: userId } }];
    case 'finished':
      throw new CommandRefused('Cannot claim the call: it is finished', { call });
  }
};
