import { holderOf, type KnownCall, type OpenCall } from '#shared/domain/call/call.ts';
import { isClaimStale } from '#shared/domain/call/stale-claim.ts';
import type { Entity } from '../board/board-view.ts';

/** What a call asks of whoever reads the list. */
export type CallPart =
  /** Nobody has it. */
  | 'ringing'
  /** Somebody said that it is theirs and has not answered for too long: it can be taken. */
  | 'stale'
  /** The reader has it and must say what became of it. */
  | 'mine'
  /** A caller gave up and must be rung back, by the reader. */
  | 'myCallBack'
  /** Must be rung back by another, who may be relieved of it. */
  | 'callBack'
  /** Another has it. */
  | 'theirs';

/** A call of the list, and what it asks. */
export interface ListedCall {
  readonly id: string;
  readonly call: OpenCall;
  readonly part: CallPart;
}

/** Who reads, and when, epoch milliseconds. */
export interface Reader {
  readonly userId: string;
  readonly now: number;
  readonly staleClaimSeconds: number;
}

const PLACES: Readonly<Record<CallPart, number>> = { ringing: 0, stale: 1, mine: 2, myCallBack: 3, callBack: 4, theirs: 5 };

/** What a call asks of a reader. */
const partOf = (call: OpenCall, { userId, now, staleClaimSeconds }: Reader): CallPart => {
  if (call.status === 'ringing') return 'ringing';
  if (call.status === 'callBackDue') return call.owner === userId ? 'myCallBack' : 'callBack';
  if (holderOf(call) === userId) return 'mine';
  if (isClaimStale(call, { now, staleClaimSeconds })) return 'stale';
  return call.status === 'answered' && call.holder.userId === undefined ? 'stale' : 'theirs';
};

/** The calls that are open: what rings first, the longest ringing on top; what others do stands last. */
export const openCalls = (calls: Iterable<Entity<KnownCall>>, reader: Reader): readonly ListedCall[] =>
  [...calls]
    .flatMap(({ id, state }) => (state.status === 'finished' ? [] : [{ id, call: state, part: partOf(state, reader) }]))
    .sort((a, b) => PLACES[a.part] - PLACES[b.part] || a.call.rangAt - b.call.rangAt);

/** The call that a press of the claiming key takes: the longest ringing, else a stale one, else a call-back that waits. */
export const nextToClaim = (calls: readonly ListedCall[]): ListedCall | undefined =>
  calls.find(({ part }) => part === 'ringing' || part === 'stale') ?? calls.find(({ part }) => part === 'callBack');
