import type { Call } from './call.ts';

/**
 * A claim at a screen that the telephone system has not confirmed within so long is stale: shown amber, and free for others.
 * As long as a call may ring at all (10 s, Chinese 120 centres), for the caller has by then waited twice.
 */
export const STALE_CLAIM_MILLISECONDS = 10_000;

/** Whether a claim has stood for too long without an answer; another may take the call then. */
export const isClaimStale = (call: Call, now: number): boolean => call.status === 'claimed' && now - call.claim.at >= STALE_CLAIM_MILLISECONDS;
