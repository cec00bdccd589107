import * as z from 'zod';
import type { CallEvent } from '#events/call.ts';
import { CallOrigin, CallOutcome, HandOver, OperatorPosition } from '#shared/schemas/call.ts';
import { CallerPosition } from '#shared/schemas/caller-position.ts';
import { Extension } from '#shared/schemas/extension.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { LocationLink } from '#shared/schemas/location-link.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { SealedReference } from '#shared/schemas/personal.ts';
import type { Lifecycle, Recorded } from '../lifecycle.ts';
import { withLink } from './with-link.ts';

const facts = {
  mode: Mode,
  origin: CallOrigin,
  bridge: Identifier,
  line: z.string().optional(),
  caller: SealedReference.optional(),
  located: OperatorPosition.optional(),
  /** Who handed it over to us, under which case number. */
  handOver: HandOver.optional(),
  /** The links that asked the caller for the place, the first one first. */
  locationLinks: z.array(LocationLink).readonly().optional(),
  /** What the handset said of its place since. */
  positions: z.array(CallerPosition).readonly(),
  /** When it began to ring: the clock of the answer runs from here. */
  rangAt: z.number(),
  endedAt: z.number().optional(),
  recordingIds: z.array(z.string()).readonly(),
};

/** Who said at a screen that a call is theirs, and when. */
export const CallClaim = z.strictObject({ seatId: Identifier, userId: z.string(), at: z.number() });
export type CallClaim = z.infer<typeof CallClaim>;

/** At which telephone the call is; whose that is, where it stands at a seat. */
export const CallHolder = z.strictObject({ extension: Extension, seatId: Identifier.optional(), userId: z.string().optional(), since: z.number() });
export type CallHolder = z.infer<typeof CallHolder>;

/** A call 呼救, from the ring to what became of it. */
export const Call = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('absent') }),
  z.strictObject({ status: z.literal('ringing'), ...facts }),
  z.strictObject({ status: z.literal('claimed'), ...facts, claim: CallClaim }),
  z.strictObject({ status: z.literal('answered'), ...facts, answeredAt: z.number(), holder: CallHolder }),
  z.strictObject({ status: z.literal('callBackDue'), ...facts, dueSince: z.number(), owner: z.string() }),
  z.strictObject({ status: z.literal('finished'), ...facts, answeredAt: z.number().optional(), finishedAt: z.number(), finishedBy: z.string(), outcome: CallOutcome }),
]);
export type Call = z.infer<typeof Call>;
/** A call that we have heard of, whatever became of it. */
export type KnownCall = Exclude<Call, { status: 'absent' }>;
/** A call that no outcome was given yet. */
export type OpenCall = Exclude<KnownCall, { status: 'finished' }>;

/** When the call was answered, as far as anybody said: by the telephone system, else by the claim at the screen. */
export const answeredAtOf = (call: KnownCall): number | undefined => {
  if (call.status === 'claimed') return call.claim.at;
  return call.status === 'answered' || call.status === 'finished' ? call.answeredAt : undefined;
};

/** Who answers for the call now; nobody while it only rings, or rings at a telephone without a seat. */
export const holderOf = (call: OpenCall): string | undefined => {
  switch (call.status) {
    case 'ringing':
      return undefined;
    case 'claimed':
      return call.claim.userId;
    case 'answered':
      return call.holder.userId;
    case 'callBackDue':
      return call.owner;
  }
};

/** Every position of the caller's telephone: the operator's at the ring, and the handset's own. */
export const positionsOf = ({ located, positions, rangAt }: KnownCall): readonly CallerPosition[] => [
  ...(located ? [{ source: 'operator' as const, ...located, measuredAt: rangAt }] : []),
  ...positions,
];

const factsOf = ({ mode, origin, bridge, line, caller, located, handOver, locationLinks, positions, rangAt, endedAt, recordingIds }: KnownCall) => ({
  mode,
  origin,
  bridge,
  ...(line !== undefined && { line }),
  ...(caller && { caller }),
  ...(located && { located }),
  ...(handOver && { handOver }),
  ...(locationLinks && { locationLinks }),
  positions,
  rangAt,
  ...(endedAt !== undefined && { endedAt }),
  recordingIds,
});

const answered = (call: KnownCall, holder: CallHolder): Call => {
  const answeredAt = (call.status === 'answered' || call.status === 'finished' ? call.answeredAt : undefined) ?? holder.since;
  return call.status === 'finished' ? { ...call, answeredAt } : { status: 'answered', ...factsOf(call), answeredAt, holder };
};

const claimed = (call: KnownCall, claim: CallClaim): Call =>
  call.status === 'answered' ? { ...call, holder: { ...call.holder, seatId: claim.seatId, userId: claim.userId } } : { status: 'claimed', ...factsOf(call), claim };

const evolve = (call: Call, event: CallEvent, { at, by }: Recorded): Call => {
  if (event.type === 'CallRang') return { status: 'ringing', ...event.data, positions: [], rangAt: at, recordingIds: [] };
  if (call.status === 'absent') throw new Error(`Cannot fold "${event.type}": the call never rang`);
  switch (event.type) {
    case 'CallerNumberTold':
      return { ...call, caller: event.data.caller };
    case 'CallHandedOver':
      return { ...call, origin: event.data.from, handOver: event.data };
    case 'CallerLocationAsked':
      return { ...call, locationLinks: [...(call.locationLinks ?? []), { ...event.data, askedAt: at }] };
    case 'LocationLinkSent':
      return { ...call, locationLinks: withLink(call.locationLinks, event.data.linkId, { sending: event.data.outcome }) };
    case 'CallerLocationWithheld':
      return { ...call, locationLinks: withLink(call.locationLinks, event.data.linkId, { trouble: event.data.trouble }) };
    case 'CallerLocated': {
      const { position, consent } = event.data;
      const located = { ...call, positions: [...call.positions, position] };
      return consent ? { ...located, locationLinks: withLink(call.locationLinks, consent.linkId, { answeredAt: at }) } : located;
    }
    case 'CallClaimed':
      return claimed(call, { ...event.data, at });
    case 'CallAnswered':
      return answered(call, { ...event.data, since: at });
    case 'CallAbandoned':
      return { status: 'callBackDue', ...factsOf(call), endedAt: at, dueSince: at, owner: event.data.owner };
    case 'CallBackTaken':
      return call.status === 'callBackDue' ? { ...call, owner: event.data.owner } : call;
    case 'CallEnded':
      return { ...call, endedAt: at };
    case 'CallRecorded':
      return { ...call, recordingIds: [...call.recordingIds, event.data.recordingId] };
    case 'CallFinished': {
      const answeredAt = answeredAtOf(call);
      return { status: 'finished', ...factsOf(call), ...(answeredAt !== undefined && { answeredAt }), finishedAt: at, finishedBy: by, outcome: event.data.outcome };
    }
  }
};

/** How a call's log is folded. It leaves the board when it is known what became of it. */
export const callLifecycle: Lifecycle<Call, CallEvent> = {
  kind: 'call',
  initial: { status: 'absent' },
  evolve,
  isLive: ({ status }) => status !== 'absent' && status !== 'finished',
};
