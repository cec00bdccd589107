import type { Call, KnownCall } from './call.ts';

/** A call is to be answered within so long of its first ring: the 10 s that Chinese 120 centres are held to. */
export const ANSWER_TARGET_MILLISECONDS = 10_000;

/**
 * A claim at a screen that the telephone system has not confirmed within so long is stale: shown amber, and free for others.
 * As long as a call may ring at all, for the caller has by then waited twice.
 */
export const STALE_CLAIM_MILLISECONDS = 10_000;

/** When a call is to be answered at the latest, epoch milliseconds. */
export const answerDueAt = ({ rangAt }: KnownCall): number => rangAt + ANSWER_TARGET_MILLISECONDS;

/** Whether a claim has stood for too long without an answer; another may take the call then. */
export const isClaimStale = (call: Call, now: number): boolean => call.status === 'claimed' && now - call.claim.at >= STALE_CLAIM_MILLISECONDS;
