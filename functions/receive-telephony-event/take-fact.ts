import { createHash, createHmac } from 'node:crypto';
import { addPosition } from '#shared/decisions/add-position.ts';
import { seatOfExtension } from '#shared/decisions/bind-extension.ts';
import { callLifecycle, type Call } from '#shared/domain/call/call.ts';
import { decideCall, type CallCommand, type Ring } from '#shared/domain/call/decide-call.ts';
import { nextOwner } from '#shared/domain/call/next-owner.ts';
import { seatLifecycle } from '#shared/domain/seat/seat.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { HandOver } from '#shared/schemas/call.ts';
import type { SealedReference } from '#shared/schemas/personal.ts';
import { CALLER_KNOWN_MILLISECONDS, callerFingerprint } from '#shared/store/caller-fingerprints.ts';
import { canonicalJson } from '#shared/store/canonical-json.ts';
import { readEarlyPositions } from '#shared/store/early-positions.ts';
import { executeCommand } from '#shared/store/execute-command.ts';
import { callerCallKey, callFingerprintKey } from '#shared/store/keys.ts';
import { readBoard } from '#shared/store/read-board.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { sealPersonalData } from '#shared/store/vault.ts';
import type { TelephonyFact } from './telephony-fact.ts';

/** What taking a fact needs. */
export interface TelephonyPorts {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
  readonly secrets: Secrets;
}

/** Whose word a fact is, and how far that bridge's clock is off (ours minus its own), milliseconds. */
export interface Bridge {
  readonly centre: string;
  readonly bridge: string;
  readonly clockOffsetMilliseconds: number;
}

/** A call's id follows from its name in the telephone system, so that every word about it finds it, in any order. */
export const callIdOf = (bridge: string, callId: string): string => `call-${createHash('sha256').update(canonicalJson([bridge, callId])).digest('hex').slice(0, 32)}`;

/** Takes one fact, once: told again, it changes nothing. */
export const takeFact = async (ports: TelephonyPorts, bridge: Bridge, fact: TelephonyFact): Promise<void> => {
  const { centre, bridge: name } = bridge;
  // Keyed, for the fact holds the caller's number, and a plain hash of it could be tried out.
  const key = await ports.secrets.derive(centre, 'telephony-facts');
  const commandId = `telephony-${createHmac('sha256', key).update(canonicalJson([name, fact])).digest('hex')}`;
  const command = { centre, commandId, name: 'receive-telephony-event', body: null, by: `bridge-${name}`, source: 'telephony' as const };
  await executeCommand(ports, command, async (work) => {
    await apply(ports, work, bridge, fact);
    return null;
  });
  if (fact.kind === 'ringing' && fact.number !== undefined) await joinEarlyPositions(ports, bridge, { callId: fact.callId, number: fact.number });
};

/** Looked for after the ring is written: a handset that speaks at the same moment then finds the call itself. */
const joinEarlyPositions = async (ports: TelephonyPorts, { centre, bridge }: Bridge, { callId, number }: { readonly callId: string; readonly number: string }): Promise<void> => {
  const fingerprint = await callerFingerprint(ports.secrets, centre, number);
  for (const position of await readEarlyPositions(ports.itemStore, centre, fingerprint)) {
    await addPosition(ports, { centre, bridge, callId: callIdOf(bridge, callId), position });
  }
};

const apply = async (ports: TelephonyPorts, work: UnitOfWork, bridge: Bridge, fact: TelephonyFact): Promise<void> => {
  const id = callIdOf(bridge.bridge, fact.callId);
  const told = { deviceAt: fact.at, clockOffsetMilliseconds: bridge.clockOffsetMilliseconds };
  const tell = (call: Call, command: CallCommand): Call => work.append(callLifecycle, id, decideCall(command, call), told);
  const { state } = await work.load(callLifecycle, id);
  if (fact.kind === 'ringing') {
    tell(state, { type: 'Ring', ring: await ringOf(ports, work, { id, bridge, call: state, fact }), handOver: handOverOf(fact) });
    return;
  }
  // Its ring was lost or comes later: a call is never lost for that.
  const call = state.status === 'absent' ? tell(state, { type: 'Ring', ring: { mode: 'real', origin: '120', bridge: bridge.bridge } }) : state;
  tell(call, await commandOf(ports, work, { bridge, fact, id }));
};

type Ringing = Extract<TelephonyFact, { kind: 'ringing' }>;

/** A call that came straight to 120 was handed over by nobody, whatever number its trunk shows. */
const handOverOf = ({ origin, caseNumber }: Ringing): HandOver | undefined => (origin === '120' || caseNumber === undefined ? undefined : { from: origin, caseNumber });

type Told<Fact> = { readonly id: string; readonly bridge: Bridge; readonly fact: Fact };

const ringOf = async (ports: TelephonyPorts, work: UnitOfWork, { id, bridge, call, fact }: Told<Ringing> & { readonly call: Call }): Promise<Ring> => {
  const { origin, mode, number, line, located } = fact;
  const isNew = number !== undefined && (call.status === 'absent' || !call.caller);
  const caller = isNew ? await sealCaller(ports, work, { id, number }) : undefined;
  return { mode, origin, bridge: bridge.bridge, ...(line !== undefined && { line }), ...(caller && { caller }), ...(located && { located }) };
};

/** The number is sealed under a person of the call's own; its fingerprint is kept beside for as long as it may serve. */
const sealCaller = async (ports: TelephonyPorts, work: UnitOfWork, { id, number }: { readonly id: string; readonly number: string }): Promise<SealedReference> => {
  const { centre, context: { recordedAt } } = work;
  const fingerprint = await callerFingerprint(ports.secrets, centre, number);
  const expiresAt = recordedAt + CALLER_KNOWN_MILLISECONDS;
  work.put({ ...callFingerprintKey(centre, id), version: 1, body: JSON.stringify({ fingerprint }), expiresAt });
  work.put({ ...callerCallKey(centre, fingerprint, { at: recordedAt, callId: id }), version: 1, body: JSON.stringify({ callId: id, at: recordedAt }), expiresAt });
  return sealPersonalData(work, ports.personalKeys, { personId: id, data: { telephone: number } });
};

const commandOf = async (ports: TelephonyPorts, work: UnitOfWork, { bridge, fact }: Told<Exclude<TelephonyFact, Ringing>>): Promise<CallCommand> => {
  switch (fact.kind) {
    case 'answered': {
      const seat = await seatAt(ports.itemStore, work, fact.extension);
      return { type: 'Answer', extension: fact.extension, seat, at: fact.at + bridge.clockOffsetMilliseconds };
    }
    case 'abandoned':
      return { type: 'Abandon', nextOwner: nextOwner(await readBoard(ports.itemStore, bridge.centre)) };
    case 'ended':
      return { type: 'End', nextOwner: nextOwner(await readBoard(ports.itemStore, bridge.centre)) };
    case 'recorded':
      return { type: 'Record', recordingId: fact.recordingId };
  }
};

/** Who sits at a telephone now; nobody where it stands at no seat. */
const seatAt = async (itemStore: ItemStore, work: UnitOfWork, extension: string) => {
  const seatId = await seatOfExtension(itemStore, work.centre, extension);
  if (seatId === undefined) return undefined;
  const { state } = await work.load(seatLifecycle, seatId);
  return state.status === 'empty' ? undefined : { seatId, userId: state.userId };
};
