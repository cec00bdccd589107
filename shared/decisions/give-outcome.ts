import { callLifecycle } from '#shared/domain/call/call.ts';
import { decideCall } from '#shared/domain/call/decide-call.ts';
import type { Caller } from '#shared/schemas/caller.ts';
import type { CallOutcome } from '#shared/schemas/call.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** Gives a call its outcome, as part of a decision. @returns the call as it was before. @throws NotFound, CommandRefused */
export const giveOutcome = async (work: UnitOfWork, { callId, caller, outcome }: { readonly callId: string; readonly caller: Caller; readonly outcome: CallOutcome }) => {
  const call = await loadKnown(work, callLifecycle, callId);
  const actor = { userId: caller.userId, isSupervisor: caller.role === 'supervisor' };
  work.append(callLifecycle, callId, decideCall({ type: 'Finish', actor, outcome }, call));
  return call;
};
