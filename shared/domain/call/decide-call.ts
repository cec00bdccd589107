import type { CallEvent, CallRang } from '#events/call.ts';
import type { CallerPosition } from '#shared/schemas/caller-position.ts';
import type { CallOutcome, HandOver } from '#shared/schemas/call.ts';
import type { LinkSending, LinkTrouble, LocationConsent } from '#shared/schemas/location-link.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import type * as z from 'zod';
import { CommandRefused } from '../command-refused.ts';
import { isClaimStale } from './stale-claim.ts';
import type { Call, KnownCall } from './call.ts';
import { finishCall, type CallActor } from './finish-call.ts';
import { askLocation, locate, noteLinkSent, noteLinkTrouble, type LocationAsking } from './location-links.ts';

/** What the telephone system says of a ring. */
export type Ring = z.infer<typeof CallRang>['data'];

/** What can be asked of a call; the first six are the telephone system's word, which nobody refuses. */
export type CallCommand =
  | { readonly type: 'Ring'; readonly ring: Ring; readonly handOver?: HandOver | undefined }
  | { readonly type: 'Answer'; readonly extension: string; readonly seat?: { readonly seatId: string; readonly userId: string } | undefined; readonly at: number }
  | { readonly type: 'Abandon'; readonly nextOwner: string }
  | { readonly type: 'End'; readonly nextOwner: string }
  | { readonly type: 'Locate'; readonly position: CallerPosition; readonly consent?: LocationConsent | undefined }
  | { readonly type: 'Record'; readonly recordingId: string }
  | { readonly type: 'Claim'; readonly seatId: string; readonly userId: string; readonly at: number; readonly staleClaimSeconds: number }
  | { readonly type: 'NoteHandOver'; readonly handOver: HandOver }
  | ({ readonly type: 'AskLocation' } & LocationAsking)
  | { readonly type: 'NoteLinkSent'; readonly linkId: string; readonly outcome: LinkSending }
  | { readonly type: 'NoteLinkTrouble'; readonly linkId: string; readonly trouble: LinkTrouble }
  | { readonly type: 'Finish'; readonly actor: CallActor; readonly outcome: CallOutcome };

/** What follows from a command to a call. @throws CommandRefused when its state forbids it, with who has the call. */
export const decideCall = (command: CallCommand, call: Call): readonly CallEvent[] => {
  if (command.type === 'Ring') return ring(command, call);
  if (call.status === 'absent') throw new CommandRefused('Cannot act on the call: it never rang');
  switch (command.type) {
    case 'Answer':
      return answer(command, call);
    case 'Abandon':
    case 'End':
      return end(command.nextOwner, call);
    case 'Locate':
      return locate(command, call);
    case 'NoteHandOver':
      return handOverTo(command.handOver, call);
    case 'AskLocation':
      return askLocation(command, call);
    case 'NoteLinkSent':
      return noteLinkSent(command, call);
    case 'NoteLinkTrouble':
      return noteLinkTrouble(command, call);
    case 'Record':
      return call.recordingIds.includes(command.recordingId) ? [] : [{ type: 'CallRecorded', data: { recordingId: command.recordingId } }];
    case 'Claim':
      return claim(command, call);
    case 'Finish':
      return finishCall(command.outcome, command.actor, call);
  }
};

type Ringing = Extract<CallCommand, { type: 'Ring' }>;

/** A ring that is told again rings once; only what was missing is added. */
const ring = ({ ring: said, handOver }: Ringing, call: Call): readonly CallEvent[] => {
  if (call.status === 'absent') return [{ type: 'CallRang', data: said }, ...(handOver ? handOverTo(handOver) : [])];
  const missing: SealedReference | undefined = call.caller ? undefined : said.caller;
  return [...(missing ? [{ type: 'CallerNumberTold' as const, data: { caller: missing } }] : []), ...(handOver && !call.handOver ? handOverTo(handOver) : [])];
};

/** Who handed the call over, once; another word corrects the one before. */
const handOverTo = ({ from, caseNumber }: HandOver, call?: KnownCall): readonly CallEvent[] => {
  const isKnown = call?.handOver?.from === from && call.handOver.caseNumber === caseNumber;
  return isKnown ? [] : [{ type: 'CallHandedOver', data: { from, caseNumber } }];
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

const claim = ({ seatId, userId, at, staleClaimSeconds }: Claiming, call: KnownCall): readonly CallEvent[] => {
  const claiming: readonly CallEvent[] = [{ type: 'CallClaimed', data: { seatId, userId } }];
  switch (call.status) {
    case 'ringing':
      return claiming;
    case 'claimed':
      if (call.claim.seatId === seatId && call.claim.userId === userId) return [];
      if (isClaimStale(call, { now: at, staleClaimSeconds })) return claiming;
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
